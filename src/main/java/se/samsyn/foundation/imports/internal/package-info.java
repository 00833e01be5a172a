@NullMarked
package se.samsyn.foundation.imports.internal;

import org.jspecify.annotations.NullMarked;
