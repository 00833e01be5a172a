/**
 * Driftläge: whether the house works right now. Each room looks at what is its own and says green, yellow or red, in
 * words; what cannot be seen is unknown, and unknown is never green.
 *
 * <p>Owns the words only. Refuses to say anything about a person: a finding holds numbers, moments, and names of units.
 */
@ApplicationModule(
        displayName = "Driftläge",
        allowedDependencies = {})
@NullMarked
package se.samsyn.foundation.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
