package se.samsyn.school.concernreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.dao.DataIntegrityViolationException;
import se.samsyn.TestCodes;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.DistrictId;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.organisation.OutOfHours;
import se.samsyn.foundation.organisation.Ownership;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.PostalArea;
import se.samsyn.foundation.organisation.SchoolForm;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.Signature;

/**
 * A school of a test's own, with its people, in a city of two districts. The school lies in the first; {@code code} is
 * a postal code of the second.
 */
public record TestSchool(
        UnitId school,
        UnitId intake,
        AuthorityId board,
        UnitId otherIntake,
        DistrictId otherDistrict,
        String code,
        AssignmentId teachersAssignment,
        SchoolActor teacher,
        SchoolActor colleague,
        SchoolActor principal,
        SchoolActor owner) {
    private static final CommonActor ADMINISTRATOR = CommonActor.job("test", new AuthorityId(new UUID(0, 0)));
    private static final Period ALWAYS = Period.from(LocalDate.of(2010, 1, 1));
    private static final int TRIES = 20;
    private static final OpeningHours OFFICE = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(16, 30));
    private static final OpeningHours NIGHT = new OpeningHours(LocalTime.of(16, 30), LocalTime.of(8, 0));

    /**
     * Cities are told apart by four digits and addresses by five, and other tests make theirs up too: then others are
     * tried.
     */
    public static TestSchool entered(Organisations organisations) {
        return entered(organisations, TRIES);
    }

    private static TestSchool entered(Organisations organisations, int tries) {
        try {
            return new Entering(organisations).enter();
        } catch (DataIntegrityViolationException taken) {
            if (tries == 1) {
                throw taken;
            }
            return entered(organisations, tries - 1);
        }
    }

    /** What stands in the register for the teacher. */
    public String teachersEmail() {
        return email(teacher.person());
    }

    private static String email(PersonId person) {
        return person + "@example.invalid";
    }

    public void teacherLeaves(Organisations organisations, LocalDate lastDay) {
        organisations.endAssignment(ADMINISTRATOR, teachersAssignment, lastDay);
    }

    /** Whoever it is. */
    public void leaves(Organisations organisations, SchoolActor actor, LocalDate lastDay) {
        organisations.endAssignment(
                ADMINISTRATOR,
                organisations.directory().assignments(actor.person()).getFirst().id(),
                lastDay);
    }

    private static UUID id() {
        return Uuid7.at(Instant.EPOCH);
    }

    /** What is entered, in order. */
    private static final class Entering {
        private final Organisations organisations;
        private final Municipality city = new Municipality(id(), TestCodes.municipality(), "Teststaden");
        private final Authority board = board();
        private final Authority otherBoard = board();
        private final Authority owner =
                new Authority(new AuthorityId(id()), AuthorityKind.SCHOOL_OWNER, "Huvudman " + id(), ALWAYS);
        private final District district = district(board);
        private final District otherDistrict = district(otherBoard);
        private final NewUnit night = unit(board, null, UnitKind.OUT_OF_HOURS, null);
        private final NewUnit intake = unit(board, district, UnitKind.INTAKE, null);
        private final NewUnit otherIntake = unit(otherBoard, otherDistrict, UnitKind.INTAKE, null);
        private final NewUnit office = unit(owner, null, UnitKind.OWNER_OFFICE, null);
        private final NewUnit school = unit(
                owner,
                district,
                UnitKind.SCHOOL,
                new SchoolProfile(
                        Ownership.INDEPENDENT, null, Set.of(SchoolForm.COMPULSORY), "principal", true, false));
        private final String code = "%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));

        Entering(Organisations organisations) {
            this.organisations = organisations;
        }

        TestSchool enter() {
            return organisations.change(ADMINISTRATOR, this::enter);
        }

        private TestSchool enter(Change change) {
            List.of(city, board, otherBoard, owner, district, otherDistrict, night, intake, otherIntake)
                    .forEach(change::enter);
            List.of(office, school, PostalArea.wholeCode(code, otherDistrict.id(), ALWAYS))
                    .forEach(change::enter);
            List.of(night, intake, otherIntake, office, school).forEach(unit -> change.activate(unit.id()));
            var assignment = new AssignmentId(id());
            return new TestSchool(
                    school.id(),
                    intake.id(),
                    board.id(),
                    otherIntake.id(),
                    otherDistrict.id(),
                    code,
                    assignment,
                    actor(change, assignment, "Maja Mönsterlund", "teacher", Role.REPORTER, school),
                    actor(change, new AssignmentId(id()), "Nils Exempelsson", "school_nurse", Role.REPORTER, school),
                    actor(change, new AssignmentId(id()), "Sara Sagolund", "principal", Role.PRINCIPAL, school),
                    actor(
                            change,
                            new AssignmentId(id()),
                            "Otto Provman",
                            "owner_representative",
                            Role.SCHOOL_OWNER,
                            office));
        }

        private static SchoolActor actor(
                Change change, AssignmentId assignment, String name, String function, Role role, NewUnit unit) {
            var id = new PersonId(id());
            change.enter(new Person(id, name, email(id)));
            change.enter(new Appointment(assignment, id, unit.id(), function, "070-174 06 11", ALWAYS, false));
            return new SchoolActor(id, unit.authority(), unit.id(), role, new Signature(name, function));
        }

        private static Authority board() {
            return new Authority(new AuthorityId(id()), AuthorityKind.DISTRICT_BOARD, "Nämnd " + id(), ALWAYS);
        }

        private District district(Authority board) {
            return new District(new DistrictId(id()), city.id(), "Stadsdel " + id(), board.id(), ALWAYS);
        }

        private NewUnit unit(
                Authority authority,
                @org.jspecify.annotations.Nullable District district,
                UnitKind kind,
                @org.jspecify.annotations.Nullable SchoolProfile profile) {
            return new NewUnit(
                    new UnitId(id()),
                    authority.id(),
                    district == null ? null : district.id(),
                    kind,
                    kind + " " + id(),
                    "08-465 004 10",
                    kind == UnitKind.OUT_OF_HOURS ? NIGHT : OFFICE,
                    profile,
                    kind == UnitKind.INTAKE ? new OutOfHours(night.id(), "beslut 1") : null);
        }
    }
}
