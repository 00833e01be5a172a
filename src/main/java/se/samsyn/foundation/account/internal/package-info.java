@NullMarked
package se.samsyn.foundation.account.internal;

import org.jspecify.annotations.NullMarked;
