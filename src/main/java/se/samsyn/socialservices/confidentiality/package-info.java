/**
 * Sekretess: what social services may let a school know beyond the outcome, and who has agreed to it. OSL (2009:400) 26
 * kap. 1 § and 12 kap. 2 §, which nobody has read for us; what follows from them stands in the rule table.
 *
 * <p>Each guardian, and the young person from the age in the rule table, is asked or it stands why not; that is owed
 * (S29). Every single thing that is let out is assessed first (S14), and what rests on consent goes out only while all
 * who must agree do. A withdrawal is shown as done when the school has it (decision 60). A refusal keeps nobody from
 * being confirmed to, or from the outcome.
 *
 * <p>Owns the schema {@code confidentiality}. Sends {@code Disclosure} and {@code DisclosureEnded}. Refuses to let out
 * anything unassessed, and to show one person's answer to another.
 */
@ApplicationModule(
        displayName = "Sekretess",
        allowedDependencies = {
            "socialservices.intake",
            "exchange.crossing",
            "foundation.shared",
            "foundation.page",
            "foundation.wall",
            "foundation.encryption",
            "foundation.access",
            "foundation.organisation",
            "foundation.rules",
            "foundation.duty"
        })
@NullMarked
package se.samsyn.socialservices.confidentiality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
