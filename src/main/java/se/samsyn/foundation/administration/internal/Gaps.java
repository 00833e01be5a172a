package se.samsyn.foundation.administration.internal;

import java.util.ArrayList;
import java.util.List;
import se.samsyn.foundation.administration.Gap;
import se.samsyn.foundation.administration.Gap.Kind;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.wall.Role;

/** Goes the way of a report from every school, without sending one. */
record Gaps(City city) {
    List<Gap> all() {
        List<Gap> gaps = new ArrayList<>();
        var directory = city.directory();
        if (directory.schools().isEmpty()) {
            gaps.add(new Gap(Kind.NO_SCHOOL, ""));
        }
        if (directory.intakeUnits().isEmpty()) {
            gaps.add(new Gap(Kind.NO_INTAKE, ""));
            return gaps;
        }
        if (city.register().defaultIntakes().isEmpty()) {
            gaps.add(new Gap(Kind.NO_DEFAULT, ""));
        }
        directory.schools().forEach(school -> school(gaps, school));
        directory.intakeUnits().forEach(intake -> intake(gaps, intake));
        return gaps;
    }

    private void school(List<Gap> gaps, Unit school) {
        Unit intake = city.directory().intakeUnitFor(school);
        boolean own = intake.district() != null && intake.district().equals(school.district());
        note(gaps, !own, Kind.SCHOOL_WITHOUT_OWN_INTAKE, school);
        note(gaps, school.contact().function() == null, Kind.WITHOUT_CONTACT, school);
        note(gaps, !city.somebodyComesIn(school), Kind.NOBODY_COMES_IN, school);
    }

    private void intake(List<Gap> gaps, Unit intake) {
        note(gaps, intake.contact().function() == null, Kind.WITHOUT_CONTACT, intake);
        note(gaps, !city.somebodyComesIn(intake), Kind.NOBODY_COMES_IN, intake);
        note(gaps, !city.somebodyDecides(intake), Kind.NOBODY_DECIDES, intake);
        Unit night = intake.outOfHours() == null
                ? null
                : city.directory().findUnit(intake.outOfHours().unit()).orElse(null);
        note(gaps, night == null || !night.active(), Kind.NIGHT_NOT_ACTIVE, intake);
        if (night != null) {
            boolean manager = city.directory().staff(night.id()).stream()
                    .anyMatch(one -> one.function().role() == Role.OUT_OF_HOURS_MANAGER);
            note(gaps, !manager, Kind.NIGHT_WITHOUT_MANAGER, intake);
        }
    }

    private static void note(List<Gap> gaps, boolean is, Kind kind, Unit unit) {
        if (is) {
            gaps.add(new Gap(kind, unit.name()));
        }
    }
}
