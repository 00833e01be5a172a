@NullMarked
package se.samsyn.exchange.crossing.internal;

import org.jspecify.annotations.NullMarked;
