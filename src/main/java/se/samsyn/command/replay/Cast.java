package se.samsyn.command.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.foundation.organisation.Address;
import se.samsyn.foundation.organisation.AddressDistrict.One;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.PostalArea;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialActor;

/** Those who act in the replay: the example city's own teachers and its qualified social workers, in turn. */
final class Cast {
    private final Map<String, District> districts = new HashMap<>();
    private final Map<String, String> postalCodes = new HashMap<>();
    private final Map<String, List<SchoolActor>> reporters = new HashMap<>();
    private final Map<String, List<SocialActor>> workers = new HashMap<>();

    Cast(Directory directory) {
        for (District district : directory.districts()) {
            districts.put(district.name(), district);
            directory.areasIn(district.id()).stream()
                    .filter(PostalArea::isWholeCode)
                    .map(PostalArea::code)
                    .filter(code -> directory.districtOf(Address.of(code, ""), directory.day()) instanceof One)
                    .findFirst()
                    .ifPresent(code -> postalCodes.put(district.name(), code));
            workers.put(district.name(), workers(directory, directory.intakeUnitFor(district.id())));
            reporters.put(district.name(), new ArrayList<>());
        }
        for (Unit school : directory.schools()) {
            directory
                    .districtOf(school.id(), directory.day())
                    .ifPresent(district -> named(reporters, district.name()).addAll(reporters(directory, school)));
        }
    }

    District district(String name) {
        return named(districts, name);
    }

    String postalCode(String district) {
        return named(postalCodes, district);
    }

    SchoolActor reporter(String district, int turn) {
        return inTurn(named(reporters, district), turn);
    }

    SocialActor worker(String district, int turn) {
        return inTurn(named(workers, district), turn);
    }

    private static List<SchoolActor> reporters(Directory directory, Unit school) {
        return directory.staff(school.id()).stream()
                .filter(one -> one.function().role() == Role.REPORTER)
                .map(one ->
                        new SchoolActor(one.person(), school.authority(), school.id(), Role.REPORTER, signature(one)))
                .toList();
    }

    private static List<SocialActor> workers(Directory directory, Unit intake) {
        return directory.staff(intake.id()).stream()
                .filter(one -> one.qualified() && one.function().role() == Role.INTAKE_WORKER)
                .map(one -> new SocialActor(
                        one.person(), intake.authority(), intake.id(), Role.INTAKE_WORKER, signature(one)))
                .toList();
    }

    private static Signature signature(Assignment assignment) {
        return new Signature(assignment.name(), assignment.function().code());
    }

    private static <T> T inTurn(List<T> all, int turn) {
        return all.get(turn % all.size());
    }

    private static <T> T named(Map<String, T> all, String name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException("Not in the example city: " + name);
        }
        return found;
    }
}
