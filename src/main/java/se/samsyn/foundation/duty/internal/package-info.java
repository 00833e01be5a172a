@NullMarked
package se.samsyn.foundation.duty.internal;

import org.jspecify.annotations.NullMarked;
