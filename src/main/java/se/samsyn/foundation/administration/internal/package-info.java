@NullMarked
package se.samsyn.foundation.administration.internal;

import org.jspecify.annotations.NullMarked;
