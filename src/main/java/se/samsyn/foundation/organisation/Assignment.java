package se.samsyn.foundation.organisation;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;

/** A person in a function at a unit. */
public record Assignment(
        AssignmentId id,
        PersonId person,
        String name,
        UnitId unit,
        StaffFunction function,
        @Nullable String phone,
        Period period,
        boolean qualified) {}
