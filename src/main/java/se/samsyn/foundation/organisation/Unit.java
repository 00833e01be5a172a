package se.samsyn.foundation.organisation;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.UnitId;

/**
 * A workplace that can be reached. One that has no number or no hours yet is not here.
 *
 * @param district as it was entered; what became of it, {@link Directory#districtOf} knows
 * @param contact who to ask for today
 */
public record Unit(
        UnitId id,
        AuthorityId authority,
        @Nullable DistrictId district,
        UnitKind kind,
        String name,
        String phone,
        OpeningHours hours,
        boolean active,
        @Nullable SchoolProfile school,
        @Nullable OutOfHours outOfHours,
        Contact contact) {

    boolean is(UnitKind other) {
        return active && kind == other;
    }

    Unit withContact(Contact other) {
        return new Unit(id, authority, district, kind, name, phone, hours, active, school, outOfHours, other);
    }
}
