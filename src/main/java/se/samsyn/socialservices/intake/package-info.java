/**
 * Mottagning: a concern report from its receipt to the decision whether to open an investigation. SoL 2025:400 14 kap.
 * 2 §, 19 kap. and 20 kap. 1–2 §§; before that SoL 2001:453 11 kap. 1–1 a §§ and 14 kap. 1–1 c §§.
 *
 * <p>The clock starts at receipt by the authority, never at assignment. Immediate protection assessment comes first,
 * the same day; then the preliminary assessment, within fourteen days where the law of the day of receipt says so. What
 * was received is never changed: corrections are additions. Every step keeps who, which function, when and the version
 * of the rule that it rests on.
 *
 * <p>Owns the schema {@code intake}. Publishes aggregate facts, without id, through the seam. Refuses what the table of
 * transitions does not hold, and a decision that the delegation order of the day does not allow.
 */
@ApplicationModule(
        displayName = "Mottagning",
        allowedDependencies = {
            "socialservices.feedback",
            "exchange.crossing",
            "foundation.shared",
            "foundation.page",
            "foundation.wall",
            "foundation.encryption",
            "foundation.attachment",
            "foundation.access",
            "foundation.organisation",
            "foundation.rules",
            "foundation.document",
            "foundation.duty"
        })
@NullMarked
package se.samsyn.socialservices.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
