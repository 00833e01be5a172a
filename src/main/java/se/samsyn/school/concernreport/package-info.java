/**
 * Orosanmälan, the school's side: from a worried teacher's first word to what social services may answer.
 *
 * <p>A draft holds anything and is nobody's but the writer's. What is sent never changes afterwards (19 kap. 1 § SoL
 * (2025:400), before that 14 kap. 1 § (2001:453)). The principal gets a copy and can never stop a report; when the
 * principal is concerned the copy goes to the owner instead. When the reporter has left, the same function owes it to
 * take care of what social services tell. How long the copies are kept is the owner's own rule; without one they are
 * kept.
 *
 * <p>Colleagues whom the reporter names stand behind a report too, and see it as the reporter does until they say that
 * they do not (decision 28).
 *
 * <p>Owns drafts, sent reports, the feedback that has crossed back and the co-signatures. Sends {@code ReportSent}.
 * Refuses to know anything of the assessment beyond who handles it and the three outcomes (S12).
 */
@ApplicationModule(
        displayName = "Orosanmälan",
        allowedDependencies = {
            "foundation.shared",
            "foundation.wall",
            "foundation.encryption",
            "foundation.erasure",
            "foundation.attachment",
            "foundation.access",
            "foundation.duty",
            "foundation.notification",
            "foundation.organisation",
            "foundation.rules",
            "foundation.page",
            "foundation.document",
            "exchange.crossing"
        })
@NullMarked
package se.samsyn.school.concernreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
