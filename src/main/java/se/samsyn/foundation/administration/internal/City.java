package se.samsyn.foundation.administration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.foundation.account.StaffAccount;
import se.samsyn.foundation.account.WayIn;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.DistrictId;
import se.samsyn.foundation.organisation.PostalArea;
import se.samsyn.foundation.organisation.Power;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.organisation.UnitKind;

/** All that is entered, and who can log in. */
record City(Register register, Directory directory, List<StaffAccount> staff) {
    LocalDate today() {
        return directory.day();
    }

    List<Unit> units(UnitKind kind) {
        return register.units().stream().filter(unit -> unit.kind() == kind).toList();
    }

    List<Unit> inactive() {
        return register.units().stream().filter(unit -> !unit.active()).toList();
    }

    /** A code that is on its way is a way in. */
    boolean somebodyComesIn(Unit unit) {
        return staff.stream()
                .filter(one -> one.state() == WayIn.OPEN || one.state() == WayIn.CODE)
                .flatMap(one -> one.assignments().stream())
                .anyMatch(assignment -> assignment.unit().equals(unit.id())
                        && assignment.period().contains(today()));
    }

    boolean somebodyDecides(Unit intake) {
        return register.delegations().stream()
                .anyMatch(delegation -> delegation.authority().equals(intake.authority())
                        && delegation.power() == Power.DECIDE
                        && delegation.period().contains(today()));
    }

    /** The districts that some address leads to. */
    Set<DistrictId> reached() {
        return register.postalAreas().stream()
                .filter(area -> area.period().contains(today()))
                .map(PostalArea::district)
                .collect(Collectors.toSet());
    }

    Set<DistrictId> districts() {
        return directory.districts().stream().map(District::id).collect(Collectors.toSet());
    }
}
