/**
 * Organisation: municipality, boards, districts, units, schools with their owners, functions, people and their dated
 * assignments, and the delegation order. KL 2017:725 6 kap. 37–38 §§ (delegation), skollagen 2010:800 2 kap. (school
 * owners).
 *
 * <p>Owns the schema {@code organisation} in the common domain: everybody reads it, only the common login writes it.
 * Districts merge and split and keep their history (S139). The whole register is kept in memory too, so that the
 * numbers to ring are shown when the database does not answer.
 *
 * <p>Refuses to activate a unit without staffed hours and a number, and two assignments of the same person to the same
 * function at the same unit at once. Holds nothing about any child.
 */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"foundation.shared", "foundation.page", "foundation.wall"})
@NullMarked
package se.samsyn.foundation.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
