/**
 * Att göra: who owes what, until when, and who hears of it when it is not done.
 *
 * <p>A duty begins with the act that gives it and ends with the act that meets it, in the same transaction as that act.
 * It belongs to a function at a unit and not to a person, so that nobody's absence makes it disappear (plan, part 8).
 *
 * <p>Owns the table duty, once per domain: a duty can point at a report. Refuses to forget one: a duty is marked as
 * done and never removed.
 */
@ApplicationModule(
        displayName = "Att göra",
        allowedDependencies = {"foundation.shared", "foundation.wall"})
@NullMarked
package se.samsyn.foundation.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
