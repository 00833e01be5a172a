package se.samsyn.foundation.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import se.samsyn.TestCodes;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;

/** A small city of a test's own. */
final class Some {
    static final LocalDate START = LocalDate.of(2010, 1, 1);
    static final OpeningHours OFFICE = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(16, 30));
    static final OpeningHours NIGHT = new OpeningHours(LocalTime.of(16, 30), LocalTime.of(8, 0));
    static final String PHONE = "08-465 004 10";

    private Some() {}

    static UUID id() {
        return Uuid7.at(Instant.EPOCH);
    }

    static CommonActor administrator() {
        return CommonActor.job("test", new AuthorityId(id()));
    }

    static Municipality municipality() {
        return new Municipality(id(), TestCodes.municipality(), "Teststaden");
    }

    static Authority authority(AuthorityKind kind) {
        return new Authority(new AuthorityId(id()), kind, "Nämnd " + id(), Period.from(START));
    }

    static District district(Municipality municipality, Authority board, LocalDate from) {
        return new District(new DistrictId(id()), municipality.id(), "Stadsdel " + id(), board.id(), Period.from(from));
    }

    static NewUnit nightUnit(Authority board) {
        return new NewUnit(new UnitId(id()), board.id(), null, UnitKind.OUT_OF_HOURS, "Jour", PHONE, NIGHT, null, null);
    }

    static NewUnit intake(
            Authority board, @Nullable District district, @Nullable NewUnit night, @Nullable OpeningHours hours) {
        return new NewUnit(
                new UnitId(id()),
                board.id(),
                district == null ? null : district.id(),
                UnitKind.INTAKE,
                "Mottagning " + id(),
                PHONE,
                hours,
                null,
                night == null ? null : new OutOfHours(night.id(), "beslut 1"));
    }

    static NewUnit school(Authority owner, @Nullable District district, SchoolForm... forms) {
        return new NewUnit(
                new UnitId(id()),
                owner.id(),
                district == null ? null : district.id(),
                UnitKind.SCHOOL,
                "Skola " + id(),
                PHONE,
                OFFICE,
                new SchoolProfile(Ownership.MUNICIPAL, null, Set.of(forms), "principal", false, false),
                null);
    }

    static Person person(String name) {
        return new Person(new PersonId(id()), name, null);
    }

    static Appointment appointment(Person person, NewUnit unit, String function, Period period) {
        return new Appointment(new AssignmentId(id()), person.id(), unit.id(), function, "08-465 004 12", period, true);
    }

    /** A board with one district, its intake unit and a school there, all active. */
    record City(
            Municipality municipality,
            Authority board,
            District district,
            NewUnit night,
            NewUnit intake,
            NewUnit school,
            String postalCode) {
        PostalArea area() {
            return PostalArea.wholeCode(postalCode, district.id(), Period.from(START));
        }

        static City entered(Organisations organisations) {
            var municipality = Some.municipality();
            var board = authority(AuthorityKind.DISTRICT_BOARD);
            return entered(organisations, municipality, board, Some.district(municipality, board, START));
        }

        static City entered(
                Organisations organisations, Municipality municipality, Authority board, District district) {
            var night = nightUnit(board);
            var intake = Some.intake(board, district, night, OFFICE);
            var school = Some.school(board, district, SchoolForm.COMPULSORY);
            var code = "%05d".formatted(ThreadLocalRandom.current().nextInt(99_000));
            var city = new City(municipality, board, district, night, intake, school, code);
            if (organisations.directory().districts().stream()
                    .noneMatch(other -> other.municipality().equals(municipality.id()))) {
                organisations.register(administrator(), List.of(municipality));
            }
            organisations.register(
                    administrator(),
                    List.of(
                            board,
                            district,
                            night,
                            intake,
                            school,
                            PostalArea.wholeCode(code, district.id(), Period.from(START))));
            List.of(night, intake, school).forEach(unit -> organisations.activate(administrator(), unit.id()));
            return city;
        }
    }
}
