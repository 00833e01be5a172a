@NullMarked
package se.samsyn.foundation.notification.internal;

import org.jspecify.annotations.NullMarked;
