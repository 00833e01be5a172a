@NullMarked
package se.samsyn.foundation.access.internal;

import org.jspecify.annotations.NullMarked;
