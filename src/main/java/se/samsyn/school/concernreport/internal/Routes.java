package se.samsyn.school.concernreport.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.foundation.organisation.Address;
import se.samsyn.foundation.organisation.AddressDistrict;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Problem;
import se.samsyn.school.concernreport.Route;

/**
 * Finds the intake unit: where the child lives, else where the school lies (S48). What neither says is not guessed: the
 * city's default unit takes it and finds out. Where a protected child lives decides nothing: the unit that gets the
 * report would tell it.
 */
final class Routes {
    private final Directory directory;

    Routes(Directory directory) {
        this.directory = directory;
    }

    Route find(Answers typed, UnitId school) {
        Answers child = ChildPart.withoutHiddenAddress(typed);
        Route proposed = proposed(child, directory.unit(school));
        return directory.intakeUnits().stream()
                .filter(unit -> unit.id().toString().equals(child.text("intakeUnit")))
                .filter(unit -> !unit.id().equals(proposed.unit().id()))
                .findFirst()
                .map(proposed::chosen)
                .orElse(proposed);
    }

    /** What only the register can tell to be wrong, or to need an answer. */
    List<Problem> problems(Answers typed, UnitId school) {
        List<Problem> problems = new ArrayList<>();
        Answers child = ChildPart.withoutHiddenAddress(typed);
        if (directory.municipalityCalled(child.text("municipality")).isPresent()) {
            problems.add(new Problem(Part.CHILD, "municipality", "municipality.here", List.of()));
        }
        boolean asks = find(child, school).because() == Routing.SEVERAL_DISTRICTS;
        if (asks && !child.text("district").equals(ChildPart.DISTRICT_UNKNOWN)) {
            problems.add(new Problem(Part.CHILD, "district", "district.missing", List.of()));
        }
        return problems;
    }

    private Route proposed(Answers child, Unit school) {
        String municipality = child.text("municipality").strip();
        if (!municipality.isEmpty()
                && directory.municipalityCalled(municipality).isEmpty()) {
            return route(child, directory.defaultIntakeUnit(), Routing.OTHER_MUNICIPALITY, municipality);
        }
        String code = ChildPart.postalCode(child.text("postalCode"));
        if (code.isEmpty()) {
            return chosen(child, directory.districts()).orElseGet(() -> withoutAddress(child, school));
        }
        var address = Address.of(code, child.text("childAddress"));
        return switch (directory.districtOf(address, directory.day())) {
            case AddressDistrict.One(District district) -> living(child, district);
            case AddressDistrict.Several(List<District> districts) -> {
                Route route = chosen(child, districts).orElseGet(() -> triage(child, Routing.SEVERAL_DISTRICTS));
                yield new Route(
                        route.unit(), route.because(), route.place(), route.proposed(), districts, route.explained());
            }
            case AddressDistrict.Unknown() ->
                chosen(child, directory.districts()).orElseGet(() -> triage(child, Routing.UNKNOWN_ADDRESS));
        };
    }

    private Route withoutAddress(Answers child, Unit school) {
        SchoolProfile profile = school.school();
        if (profile != null && profile.manyDistricts()) {
            return triage(child, Routing.MANY_DISTRICTS);
        }
        return directory
                .districtOf(school.id(), directory.day())
                .map(district ->
                        route(child, directory.intakeUnitFor(district.id()), Routing.SCHOOLS_DISTRICT, district.name()))
                .orElseGet(() -> triage(child, Routing.DEFAULT_UNIT));
    }

    /** What the reporter has said of the district, when it is one of these. */
    private Optional<Route> chosen(Answers child, List<District> districts) {
        return districts.stream()
                .filter(district -> district.id().toString().equals(child.text("district")))
                .findFirst()
                .map(district -> living(child, district));
    }

    private Route living(Answers child, District district) {
        return route(child, directory.intakeUnitFor(district.id()), Routing.CHILDS_ADDRESS, district.name());
    }

    private Route triage(Answers child, Routing because) {
        return route(child, directory.defaultIntakeUnit(), because, null);
    }

    private static Route route(Answers child, Unit unit, Routing because, @Nullable String place) {
        return new Route(unit, because, place, unit, List.of(), !ChildPart.hidesAddress(child));
    }
}
