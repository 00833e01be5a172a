package se.samsyn.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Address;
import se.samsyn.foundation.organisation.AddressDistrict;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.SchoolForm;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.wall.Role;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExampleCityTests {
    private static final Pattern INVENTED_PHONE = Pattern.compile("08-465 004 \\d\\d|070-174 06 \\d\\d");
    private static final LocalDate FIRST_REPLAYED_DAY = LocalDate.of(2011, 1, 1);

    @Autowired
    private Organisations organisations;

    @Autowired
    private Logins logins;

    @Test
    void holdsTheFourteenBoardsOf2014AndOneForTheRest() {
        assertThat(ExampleFiles.boards()).hasSize(15);
        assertThat(ExampleFiles.boards())
                .filteredOn(line -> line.get("board").contains("påhittad"))
                .hasSize(1);
        assertThat(example(FIRST_REPLAYED_DAY).authorities())
                .filteredOn(authority -> authority.kind() == AuthorityKind.DISTRICT_BOARD)
                .extracting("name")
                .containsAll(ExampleFiles.boards().stream()
                        .map(line -> line.get("board"))
                        .toList());
    }

    @Test
    void everyPhoneComesFromTheSeriesReservedForFiction() {
        var phones = Stream.of(
                        ExampleFiles.boards(), ExampleFiles.owners(), ExampleFiles.schools(), ExampleFiles.people())
                .flatMap(List::stream)
                .map(line -> line.get("phone"))
                .toList();
        assertThat(phones).isNotEmpty().allMatch(INVENTED_PHONE.asMatchPredicate());
    }

    @Test
    void everyIntakeUnitHasANamedContactOnTheFirstReplayedDay() {
        var directory = example(FIRST_REPLAYED_DAY);
        var names =
                ExampleFiles.boards().stream().map(line -> line.get("intake")).toList();
        assertThat(directory.intakeUnits().stream()
                        .filter(unit -> names.contains(unit.name()))
                        .toList())
                .hasSize(15)
                .allMatch(unit -> "deputy_unit_head".equals(unit.contact().function()));
    }

    @Test
    void everySchoolHasAPrincipalSomeoneWhoReportsAndAnOwnerToTurnTo() {
        var directory = example(FIRST_REPLAYED_DAY);
        for (CSVRecord line : ExampleFiles.schools()) {
            var school = school(directory, line.get("school"));
            assertThat(directory.staff(school.id()))
                    .as(school.name())
                    .extracting(assignment -> assignment.function().role())
                    .contains(Role.PRINCIPAL, Role.REPORTER);
            assertThat(directory.ownerOffice(school.authority()))
                    .as(school.name())
                    .map(office -> office.contact().function())
                    .contains("owner_representative");
        }
    }

    @Test
    void everyFormOfSchoolAndBothOwnershipsAreThere() {
        var forms = ExampleFiles.schools().stream()
                .flatMap(line -> Arrays.stream(line.get("forms").split(" ")))
                .collect(Collectors.toSet());
        assertThat(forms)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(SchoolForm.values()).map(SchoolForm::code).toList());
    }

    @Test
    void teacherInFarstaIsShownFarstasNumberAndTheOneAtNight() {
        var directory = example(FIRST_REPLAYED_DAY);
        var numbers = directory.emergencyNumbers(
                school(directory, "Kråkslottets skola").id());

        assertThat(numbers.intake().phone()).isEqualTo("08-465 004 10");
        assertThat(numbers.outOfHours())
                .isNotNull()
                .matches(line -> line.phone().equals("08-465 004 90"));
    }

    @Test
    void postalCodesLeadToTheirDistrict() {
        var directory = example(FIRST_REPLAYED_DAY);
        ExampleFiles.addresses().stream()
                .filter(line ->
                        line.get("Street").isEmpty() && !line.get("Postal code").equals("99920"))
                .forEach(line -> assertThat(
                                directory.districtOf(Address.of(line.get("Postal code"), ""), FIRST_REPLAYED_DAY))
                        .isInstanceOfSatisfying(
                                AddressDistrict.One.class,
                                one -> assertThat(one.district().name()).isEqualTo(line.get("District"))));
        assertThat(directory.districtOf(Address.of("99920", ""), FIRST_REPLAYED_DAY))
                .isInstanceOf(AddressDistrict.Several.class);
        assertThat(directory.districtOf(Address.of("999 21", "Påhittsgatan 8 B"), FIRST_REPLAYED_DAY))
                .isInstanceOfSatisfying(
                        AddressDistrict.One.class,
                        one -> assertThat(one.district().name()).isEqualTo("Enskede-Årsta-Vantör"));
    }

    @Test
    void inesHasOneFunctionOnEachSide() {
        var ines = example(FIRST_REPLAYED_DAY).schools().stream()
                .filter(unit -> unit.name().equals("Igelkottens förskola"))
                .flatMap(unit -> organisations.directory().staff(unit.id()).stream())
                .filter(assignment -> assignment.name().equals("Ines Igelgren"))
                .findFirst()
                .map(Assignment::person)
                .orElseThrow();
        assertThat(organisations.directory().assignments(ines))
                .extracting(assignment -> assignment.function().role())
                .containsExactlyInAnyOrder(Role.PRINCIPAL, Role.INTAKE_WORKER);
    }

    @Test
    void oneClickAccountsCoverEveryRole() {
        var accounts = logins.exampleAccounts();
        assertThat(accounts)
                .extracting(Logins.ExampleAccount::name)
                .contains("Maja Mönsterlund", "Sara Sagolund", "Petra Provberg", "Tore Testström", "Sixten Sagolund");
        var functions = accounts.stream().map(Logins.ExampleAccount::function).collect(Collectors.toSet());
        assertThat(functions)
                .contains(
                        "teacher",
                        "principal",
                        "owner_representative",
                        "social_worker",
                        "deputy_unit_head",
                        "city_steward",
                        "administrator");
    }

    private Directory example(LocalDate day) {
        return organisations.directory().on(day);
    }

    private static Unit school(Directory directory, String name) {
        return directory.schools().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
