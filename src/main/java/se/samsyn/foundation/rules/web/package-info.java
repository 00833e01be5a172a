@NullMarked
package se.samsyn.foundation.rules.web;

import org.jspecify.annotations.NullMarked;
