@NullMarked
package se.samsyn.foundation.rules.internal;

import org.jspecify.annotations.NullMarked;
