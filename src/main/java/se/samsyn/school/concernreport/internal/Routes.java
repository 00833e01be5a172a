package se.samsyn.school.concernreport.internal;

import java.util.Optional;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Route;

/**
 * Finds the intake unit: where the child lives, else where the school lies, else the city's default (S48). Where a
 * protected child lives decides nothing: the unit that gets the report would tell it.
 */
final class Routes {
    private final Directory directory;

    Routes(Directory directory) {
        this.directory = directory;
    }

    Route find(Answers child, UnitId school) {
        Route proposed = proposed(child, directory.unit(school));
        return directory.intakeUnits().stream()
                .filter(unit -> unit.id().toString().equals(child.text("intakeUnit")))
                .filter(unit -> !unit.id().equals(proposed.unit().id()))
                .findFirst()
                .map(unit -> new Route(unit, Routing.CHOSEN_BY_REPORTER, proposed.district(), proposed.unit()))
                .orElse(proposed);
    }

    private Route proposed(Answers child, Unit school) {
        return childsDistrict(child)
                .map(district -> route(district, Routing.CHILDS_ADDRESS))
                .or(() -> directory
                        .districtOf(school.id(), directory.day())
                        .map(district -> route(district, Routing.SCHOOLS_DISTRICT)))
                .orElseGet(() -> {
                    Unit unit = directory.defaultIntakeUnit();
                    return new Route(unit, Routing.DEFAULT_UNIT, null, unit);
                });
    }

    private Optional<District> childsDistrict(Answers typed) {
        Answers child = ChildPart.withoutHiddenAddress(typed);
        String code = ChildPart.postalCode(child.text("postalCode"));
        return directory.districts().stream()
                .filter(district -> district.id().toString().equals(child.text("district")))
                .findFirst()
                .or(() -> code.isEmpty() ? Optional.empty() : directory.districtOfPostalCode(code, directory.day()));
    }

    private Route route(District district, Routing because) {
        Unit unit = directory.intakeUnitFor(district.id());
        return new Route(unit, because, district, unit);
    }
}
