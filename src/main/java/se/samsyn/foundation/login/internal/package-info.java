@NullMarked
package se.samsyn.foundation.login.internal;

import org.jspecify.annotations.NullMarked;
