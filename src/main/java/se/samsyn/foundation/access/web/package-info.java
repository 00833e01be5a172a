@NullMarked
package se.samsyn.foundation.access.web;

import org.jspecify.annotations.NullMarked;
