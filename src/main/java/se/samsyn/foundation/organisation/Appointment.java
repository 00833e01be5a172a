package se.samsyn.foundation.organisation;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;

/**
 * Puts a person in a function at a unit.
 *
 * @param qualified "behörig" for decisions about children, 25 kap. 1 § SoL
 */
public record Appointment(
        AssignmentId id,
        PersonId person,
        UnitId unit,
        String function,
        @Nullable String phone,
        Period period,
        boolean qualified)
        implements Entry {}
