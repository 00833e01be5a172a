/**
 * Återkoppling: what social services tell whoever reported. Two things that are never mixed: bekräftelsen, in which a
 * person gives a name and a number to ring, and beskedet, which has exactly three values (OSL 26 kap. 9 a §).
 *
 * <p>Everybody who can be reached is confirmed to. Only a mandated reporter is told the outcome, where the law of the
 * day of receipt allows it, unasked. A function with the power to do so may withhold it; the reporter then reads one
 * fixed sentence and never why.
 *
 * <p>Owns the schema {@code feedback}. Refuses a second confirmation or outcome for the same report, and has no room
 * for a reason.
 */
@ApplicationModule(
        displayName = "Återkoppling",
        allowedDependencies = {"exchange.crossing", "foundation.shared", "foundation.wall", "foundation.rules"})
@NullMarked
package se.samsyn.socialservices.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
