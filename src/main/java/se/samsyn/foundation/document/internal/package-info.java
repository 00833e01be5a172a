@NullMarked
package se.samsyn.foundation.document.internal;

import org.jspecify.annotations.NullMarked;
