/**
 * {@code ./samsyn faults}: teachers report while the program and its PostgreSQL are killed again and again. What they
 * were shown is written down outside the program, and judged afterwards against what stands at the intake units (plan,
 * promise 1).
 */
@NullMarked
package se.samsyn.command.faults;

import org.jspecify.annotations.NullMarked;
