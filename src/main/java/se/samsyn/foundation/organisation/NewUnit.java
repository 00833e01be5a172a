package se.samsyn.foundation.organisation;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.UnitId;

/** A workplace to enter. It is not active until it is activated. */
public record NewUnit(
        UnitId id,
        AuthorityId authority,
        @Nullable DistrictId district,
        UnitKind kind,
        String name,
        @Nullable String phone,
        @Nullable OpeningHours hours,
        @Nullable SchoolProfile school,
        @Nullable OutOfHours outOfHours)
        implements Entry {}
