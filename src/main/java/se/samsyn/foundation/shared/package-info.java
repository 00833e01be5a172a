/** Gemensamt: a few value types that every wing speaks in. No table, no Spring. */
@ApplicationModule(
        displayName = "Gemensamt",
        allowedDependencies = {})
@NullMarked
package se.samsyn.foundation.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
