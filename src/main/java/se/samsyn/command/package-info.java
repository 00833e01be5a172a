/**
 * Kommando: what {@code ./samsyn} can be asked for beside serving pages. Stands outside the house and knocks on its
 * doors like anyone else.
 *
 * <p>Owns no table. Refuses a name that no bean answers to.
 */
@ApplicationModule(
        displayName = "Kommando",
        allowedDependencies = {
            "foundation.access",
            "foundation.duty",
            "foundation.encryption",
            "foundation.organisation",
            "foundation.page",
            "foundation.rules",
            "foundation.shared",
            "foundation.wall",
            "exchange.crossing",
            "school.concernreport",
            "socialservices.confidentiality",
            "socialservices.feedback",
            "socialservices.intake",
            "oversight.statistics",
            "example"
        })
@NullMarked
package se.samsyn.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
