/**
 * Exempelstad: the 14 district boards of Stockholm as they were in 2014, with schools, people and numbers that are
 * invented, for trying the program out and for counting the audit's years again.
 *
 * <p>Entered through the rooms' own doors when the program starts on an empty database, unless it was started with
 * {@code --empty}. Owns no table, and nothing uses it. What it enters lies as lists under {@code example/}.
 */
@ApplicationModule(
        displayName = "Exempelstad",
        allowedDependencies = {
            "foundation.shared",
            "foundation.wall",
            "foundation.organisation",
            "foundation.login",
            "foundation.page",
            "oversight.statistics"
        })
@NullMarked
package se.samsyn.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
