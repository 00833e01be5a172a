@NullMarked
package se.samsyn.foundation.wall.internal;

import org.jspecify.annotations.NullMarked;
