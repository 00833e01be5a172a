@NullMarked
package se.samsyn.oversight.statistics.internal;

import org.jspecify.annotations.NullMarked;
