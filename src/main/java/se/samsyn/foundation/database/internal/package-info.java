@NullMarked
package se.samsyn.foundation.database.internal;

import org.jspecify.annotations.NullMarked;
