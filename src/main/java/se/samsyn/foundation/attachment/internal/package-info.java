@NullMarked
package se.samsyn.foundation.attachment.internal;

import org.jspecify.annotations.NullMarked;
