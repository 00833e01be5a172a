@NullMarked
package se.samsyn.foundation.information.web;

import org.jspecify.annotations.NullMarked;
