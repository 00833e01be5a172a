/**
 * {@code ./samsyn bench}: what a request costs beside the very same SQL sent straight to the same PostgreSQL. Runs
 * outside the program it measures, which is started from the same jar as on any other day.
 */
@NullMarked
package se.samsyn.command.bench;

import org.jspecify.annotations.NullMarked;
