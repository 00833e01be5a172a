/**
 * Gallring: a report is erased at social services when the law's time is out, and on no other day. SoL (2025:400) 16
 * kap., socialtjänstförordningen (2025:468) 13 kap. 1 §; days, areas and ages stand in the rule table with their
 * sources.
 *
 * <p>The rules have an order, and the first that answers decides and gives its reason. What the manager sees beforehand
 * and what the round does are asked of the same rules. Each room removes its own rows through its own door; what the
 * figures are recounted from is left, and so is the log.
 *
 * <p>Owns no table. Refuses to erase while anything is under way, and what was not out of time a day ago too (decision
 * 29).
 */
@ApplicationModule(
        displayName = "Gallring",
        allowedDependencies = {
            "socialservices.intake",
            "socialservices.confidentiality",
            "socialservices.feedback",
            "exchange.crossing",
            "foundation.shared",
            "foundation.page",
            "foundation.wall",
            "foundation.erasure",
            "foundation.access",
            "foundation.attachment",
            "foundation.organisation",
            "foundation.rules",
            "foundation.duty"
        })
@NullMarked
package se.samsyn.socialservices.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
