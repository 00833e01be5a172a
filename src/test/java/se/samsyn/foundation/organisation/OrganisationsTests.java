package se.samsyn.foundation.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.foundation.organisation.Some.OFFICE;
import static se.samsyn.foundation.organisation.Some.START;
import static se.samsyn.foundation.organisation.Some.administrator;
import static se.samsyn.foundation.organisation.Some.appointment;
import static se.samsyn.foundation.organisation.Some.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import se.samsyn.foundation.organisation.Some.City;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialActor;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OrganisationsTests {
    private static final LocalDate CHANGE = LocalDate.of(2014, 7, 1);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2014, 6, 30);

    @Autowired
    private Organisations organisations;

    @Test
    void unitWithoutStaffedHoursCannotBeActivated() {
        var city = City.entered(organisations);
        var closed = Some.intake(city.board(), city.district(), city.night(), null);
        organisations.register(administrator(), List.of(closed));

        assertThat(organisations.activate(administrator(), closed.id())).contains(Refusal.UNIT_WITHOUT_HOURS);
        assertThat(organisations.directory().findUnit(closed.id())).isEmpty();
    }

    @Test
    void intakeUnitThatNobodyReadsForAtNightCannotBeActivated() {
        var city = City.entered(organisations);
        var alone = Some.intake(city.board(), city.district(), null, OFFICE);
        organisations.register(administrator(), List.of(alone));

        assertThat(organisations.activate(administrator(), alone.id())).contains(Refusal.INTAKE_WITHOUT_OUT_OF_HOURS);
        assertThat(organisations.directory().intakeUnits()).extracting(Unit::id).doesNotContain(alone.id());
    }

    @Test
    void schoolWithoutAnyFormCannotBeActivated() {
        var city = City.entered(organisations);
        var formless = Some.school(city.board(), city.district());
        organisations.register(administrator(), List.of(formless));

        assertThat(organisations.activate(administrator(), formless.id())).contains(Refusal.SCHOOL_WITHOUT_FORM);
    }

    @Test
    void unknownUnitCannotBeActivated() {
        assertThat(organisations.activate(administrator(), new UnitId(UUID.randomUUID())))
                .contains(Refusal.NOT_FOUND);
    }

    @Test
    void schoolIsNeverWithoutNameAndNumber() {
        var city = City.entered(organisations);

        var contact = organisations
                .directory()
                .intakeUnitFor(organisations.directory().unit(city.school().id()))
                .contact();

        assertThat(contact).isEqualTo(new Contact(city.intake().name(), null, Some.PHONE));
    }

    @Test
    void deputyUnitHeadIsTheContactFromTheDayOfTheAppointmentToTheLastOne() {
        var city = City.entered(organisations);
        var petra = person("Petra Provberg");
        organisations.register(administrator(), List.of(petra));
        var appointment = appointment(petra, city.intake(), "deputy_unit_head", new Period(CHANGE, CHANGE.plusDays(1)));
        assertThat(organisations.appoint(administrator(), appointment)).isEmpty();

        var directory = organisations.directory();
        assertThat(contactOn(directory, city, DAY_BEFORE).name())
                .isEqualTo(city.intake().name());
        assertThat(contactOn(directory, city, CHANGE.plusDays(1)))
                .isEqualTo(new Contact("Petra Provberg", "deputy_unit_head", "08-465 004 12"));
        assertThat(contactOn(directory, city, CHANGE.plusDays(2)).name())
                .isEqualTo(city.intake().name());
    }

    private static Contact contactOn(Directory directory, City city, LocalDate day) {
        return directory.on(day).unit(city.intake().id()).contact();
    }

    @Test
    void sameFunctionTwiceAtOnceIsRefused() {
        var city = City.entered(organisations);
        var tore = person("Tore Testström");
        organisations.register(administrator(), List.of(tore));
        var first = appointment(tore, city.intake(), "social_worker", new Period(START, CHANGE));
        assertThat(organisations.appoint(administrator(), first)).isEmpty();

        assertThat(organisations.appoint(
                        administrator(), appointment(tore, city.intake(), "social_worker", Period.from(CHANGE))))
                .contains(Refusal.OVERLAPS);
        assertThat(organisations.appoint(
                        administrator(),
                        appointment(tore, city.intake(), "social_worker", Period.from(CHANGE.plusDays(1)))))
                .isEmpty();
        assertThat(organisations.directory().assignments(tore.id())).hasSize(1);
    }

    @Test
    void assignmentEndsOnItsLastDayAndOnce() {
        var city = City.entered(organisations);
        var tore = person("Tore Testström");
        organisations.register(administrator(), List.of(tore));
        var assignment = appointment(tore, city.intake(), "social_worker", Period.from(START));
        organisations.appoint(administrator(), assignment);

        assertThat(organisations.endAssignment(administrator(), assignment.id(), CHANGE))
                .isEmpty();
        assertThat(organisations.endAssignment(administrator(), assignment.id(), CHANGE))
                .contains(Refusal.NOT_FOUND);
        assertThat(organisations.directory().on(CHANGE).assignments(tore.id())).hasSize(1);
        assertThat(organisations.directory().assignments(tore.id())).isEmpty();
    }

    @Test
    void functionOfTheOtherSideIsRefusedByTheDatabase() {
        var city = City.entered(organisations);
        var maja = person("Maja Mönsterlund");
        organisations.register(administrator(), List.of(maja));
        var wrong = appointment(maja, city.school(), "social_worker", Period.from(START));

        assertThatThrownBy(() -> organisations.appoint(administrator(), wrong))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("assignment_function_side");
    }

    @Test
    void nothingIsEnteredWhenOneOfTheEntriesIsRefused() {
        var board = Some.authority(AuthorityKind.DISTRICT_BOARD);

        assertThatThrownBy(() -> organisations.register(administrator(), List.of(board, board)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> organisations.directory().authority(board.id()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reportWithoutKnownDistrictHasSomewhereToGo() {
        var city = City.entered(organisations);
        organisations.register(
                administrator(),
                List.of(new DefaultIntake(
                        city.municipality().id(), city.intake().id())));

        assertThat(organisations.directory().intakeUnits())
                .contains(organisations.directory().defaultIntakeUnit());
    }

    @Test
    void stripOfNumbersComesFromTheDistrictWhereTheSchoolLies() {
        var city = City.entered(organisations);

        var numbers = organisations.directory().emergencyNumbers(city.school().id());

        assertThat(numbers.danger()).isEqualTo("112");
        assertThat(numbers.intake())
                .isEqualTo(new EmergencyNumbers.Line(city.intake().name(), Some.PHONE, OFFICE));
        assertThat(numbers.outOfHours()).isNotNull();
    }

    @Test
    void mergedDistrictsKeepTheirHistory() {
        var one = City.entered(organisations);
        var other = City.entered(
                organisations,
                one.municipality(),
                Some.authority(AuthorityKind.DISTRICT_BOARD),
                Some.district(one.municipality(), one.board(), START));
        var merged = Some.district(one.municipality(), one.board(), CHANGE);
        var merge =
                new DistrictMerge(Set.of(one.district().id(), other.district().id()), merged);

        assertThat(organisations.mergeDistricts(administrator(), merge)).isEmpty();

        var directory = organisations.directory();
        assertThat(lies(directory, one, DAY_BEFORE)).isEqualTo(one.district().id());
        assertThat(lies(directory, one, CHANGE)).isEqualTo(merged.id());
        assertThat(directory.districtOf(other.school().id(), CHANGE))
                .map(District::id)
                .contains(merged.id());
        assertThat(directory.intakeUnitFor(merged.id()).id())
                .isIn(one.intake().id(), other.intake().id());
        assertThat(directory.unit(other.intake().id()).authority())
                .isEqualTo(other.board().id());
        assertThat(organisations.mergeDistricts(administrator(), merge)).contains(Refusal.DISTRICT_NOT_IN_FORCE);
    }

    @Test
    void splitTellsEveryUnitAndPostalCodeWhereItLies() {
        var city = City.entered(organisations);
        var north = Some.district(city.municipality(), city.board(), CHANGE);
        var south = Some.district(city.municipality(), city.board(), CHANGE);
        var units = Map.of(city.intake().id(), north.id(), city.school().id(), south.id());
        var forgetful = new DistrictSplit(city.district().id(), List.of(north, south), units, Map.of());
        var split =
                new DistrictSplit(city.district().id(), List.of(north, south), units, Map.of(city.area(), north.id()));

        assertThat(organisations.splitDistrict(administrator(), forgetful)).contains(Refusal.LEFT_WITHOUT_DISTRICT);
        assertThat(organisations.splitDistrict(administrator(), split)).isEmpty();

        var directory = organisations.directory();
        assertThat(directory.districtOf(city.school().id(), DAY_BEFORE))
                .map(District::id)
                .contains(city.district().id());
        assertThat(directory.districtOf(city.school().id(), CHANGE))
                .map(District::id)
                .contains(south.id());
        assertThat(lies(directory, city, DAY_BEFORE)).isEqualTo(city.district().id());
        assertThat(lies(directory, city, CHANGE)).isEqualTo(north.id());
    }

    @Test
    void boardDecidesWhoMayDecideAndRequiresTheMark() {
        var city = City.entered(organisations);
        var qualified = person("Disa Demoberg");
        var other = person("Tore Testström");
        organisations.register(
                administrator(),
                List.of(
                        qualified,
                        other,
                        appointment(qualified, city.intake(), "social_worker", Period.from(START)),
                        unqualified(other, city),
                        delegation(city, new Period(START, DAY_BEFORE))));
        var directory = organisations.directory();

        assertThat(directory.mayDecide(actor(qualified, city), Power.DECIDE, DAY_BEFORE))
                .isEqualTo(new Mandate.Allowed("4.2"));
        assertThat(directory.mayDecide(actor(other, city), Power.DECIDE, DAY_BEFORE))
                .isEqualTo(new Mandate.RequiresQualification("4.2"));
        assertThat(directory.mayDecide(actor(qualified, city), Power.DECIDE, CHANGE))
                .isEqualTo(new Mandate.NotDelegated());
        assertThat(directory.mayDecide(actor(qualified, city), Power.EXTEND, DAY_BEFORE))
                .isEqualTo(new Mandate.NotDelegated());
    }

    private static Appointment unqualified(Person person, City city) {
        return new Appointment(
                new AssignmentId(Some.id()),
                person.id(),
                city.intake().id(),
                "social_worker",
                null,
                Period.from(START),
                false);
    }

    private static Delegation delegation(City city, Period period) {
        return new Delegation(Some.id(), city.board().id(), "social_worker", Power.DECIDE, "4.2", true, period);
    }

    private static SocialActor actor(Person person, City city) {
        return new SocialActor(
                person.id(),
                city.board().id(),
                city.intake().id(),
                Role.INTAKE_WORKER,
                new Signature(person.name(), "social_worker"));
    }

    private static DistrictId lies(Directory directory, City city, LocalDate day) {
        var address = Address.of(city.postalCode(), "");
        return directory.districtOf(address, day) instanceof AddressDistrict.One(District district)
                ? district.id()
                : null;
    }
}
