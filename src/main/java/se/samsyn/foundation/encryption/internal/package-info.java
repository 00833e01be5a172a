/** The folder of keys, and what is done with Tink. */
@NullMarked
package se.samsyn.foundation.encryption.internal;

import org.jspecify.annotations.NullMarked;
