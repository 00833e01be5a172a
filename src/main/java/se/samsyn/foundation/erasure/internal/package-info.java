/** The journal, and those who follow it. */
@NullMarked
package se.samsyn.foundation.erasure.internal;

import org.jspecify.annotations.NullMarked;
