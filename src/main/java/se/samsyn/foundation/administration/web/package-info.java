@NullMarked
package se.samsyn.foundation.administration.web;

import org.jspecify.annotations.NullMarked;
