/**
 * Avisering: mail that says how many things wait, in which function, and where to read of them. Never what they are: no
 * reference, no child, no school and no reporter (security page, threat 11).
 *
 * <p>A digest on working mornings when the person has chosen it, and at once when something has gone on to a manager or
 * is about to go away. A mail is a row first and is sent beside everything else, so that a mail server that hangs holds
 * up nothing. Without a server no mail is made, everything else works, and the pages say so. An address that is
 * nobody's becomes a duty for the manager of its unit.
 *
 * <p>Owns what each person has chosen and the mails, in the common domain: they point at members of staff only. Refuses
 * to be told any word but a number, a function and a unit.
 */
@ApplicationModule(
        displayName = "Avisering",
        allowedDependencies = {
            "foundation.shared",
            "foundation.health",
            "foundation.wall",
            "foundation.access",
            "foundation.page",
            "foundation.rules",
            "foundation.organisation",
            "foundation.duty"
        })
@NullMarked
package se.samsyn.foundation.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
