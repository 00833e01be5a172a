/**
 * Att göra: who owes what, until when, and who hears of it when it is not done.
 *
 * <p>A duty begins with the act that gives it and ends with the act that meets it, in the same transaction as that act.
 * It belongs to a function at a unit and not to a person, so that nobody's absence makes it disappear (plan, part 8).
 *
 * <p>The room that gives a duty describes it ({@link se.samsyn.foundation.duty.DutyRoom}): what it is called, where it
 * is done, who sees it and who hears of it when its alarm time has passed. From that this room makes everybody's page,
 * and the escalation that happens once.
 *
 * <p>Owns the table duty, once per domain: a duty can point at a report. Refuses to forget one: a duty is marked as
 * done and never removed.
 */
@ApplicationModule(
        displayName = "Att göra",
        allowedDependencies = {
            "foundation.shared",
            "foundation.wall",
            "foundation.access",
            "foundation.page",
            "foundation.rules",
            "foundation.organisation"
        })
@NullMarked
package se.samsyn.foundation.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
