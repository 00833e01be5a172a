/**
 * Administration: how an empty city becomes one where a report reaches somebody, and stays so. The eight tasks of
 * setting up, forms for what no list brings, and what has been changed by hand.
 *
 * <p>A task is never ticked: whether it is done is worked out from what the register holds at this moment, so a unit
 * that loses its night is a task again.
 *
 * <p>Owns no table: what is entered here lies in the rooms that it belongs to. Sees no child's data and cannot: it
 * works on the common side only.
 */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {
            "foundation.shared",
            "foundation.health",
            "foundation.wall",
            "foundation.page",
            "foundation.access",
            "foundation.rules",
            "foundation.organisation",
            "foundation.account",
            "foundation.notification"
        })
@NullMarked
package se.samsyn.foundation.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
