/** {@code ./samsyn replay}: the audit's years through the real use cases, under a clock that moves. */
@NullMarked
package se.samsyn.command.replay;

import org.jspecify.annotations.NullMarked;
