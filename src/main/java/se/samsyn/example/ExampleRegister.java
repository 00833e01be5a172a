package se.samsyn.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import se.samsyn.foundation.organisation.Address;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.DefaultIntake;
import se.samsyn.foundation.organisation.Delegation;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.DistrictId;
import se.samsyn.foundation.organisation.Entry;
import se.samsyn.foundation.organisation.HouseNumbers;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.OutOfHours;
import se.samsyn.foundation.organisation.Ownership;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.PostalArea;
import se.samsyn.foundation.organisation.Power;
import se.samsyn.foundation.organisation.SchoolForm;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.organisation.StreetSide;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;

/** Turns the lists into entries of the register. Everything holds since 2010, so that 2011–2014 can be replayed. */
final class ExampleRegister {
    /** No Swedish municipality and no postal code begins like these. */
    private static final String MUNICIPALITY_CODE = "0000";

    private static final String NAME = "Exempelstaden";
    private static final String NIGHT_MANDATE = "Socialnämndens beslut 2009-12-15 § 1 (påhittat)";
    private static final Period SINCE_2010 = Period.from(LocalDate.of(2010, 1, 1));
    private static final OpeningHours OFFICE = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(16, 30));
    private static final OpeningHours NIGHT = new OpeningHours(LocalTime.of(16, 30), LocalTime.of(9, 0));
    private static final OpeningHours SCHOOL_DAY = new OpeningHours(LocalTime.of(7, 30), LocalTime.of(16, 0));

    private final Instant now;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, AuthorityId> authorities = new HashMap<>();
    private final Map<String, DistrictId> districts = new HashMap<>();
    private final Map<String, UnitId> units = new LinkedHashMap<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, PersonId> accounts = new LinkedHashMap<>();

    ExampleRegister(Instant now) {
        this.now = now;
        var city = new Municipality(id(), MUNICIPALITY_CODE, NAME);
        entries.add(city);
        ExampleFiles.boards().forEach(line -> board(line, city));
        ExampleFiles.addresses().forEach(this::address);
        ExampleFiles.owners().forEach(this::owner);
        ExampleFiles.boards().forEach(this::intake);
        ExampleFiles.schools().forEach(this::school);
        ExampleFiles.people().forEach(this::person);
        ExampleFiles.boards().forEach(board -> ExampleFiles.delegations().forEach(line -> delegation(board, line)));
        entries.add(new DefaultIntake(city.id(), known(units, "Mottagningsenheten Farsta")));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** In an order in which each can be activated: the units that schools need come first. */
    List<UnitId> units() {
        return List.copyOf(units.values());
    }

    /** Login name to person. */
    Map<String, PersonId> accounts() {
        return accounts;
    }

    private void board(CSVRecord line, Municipality city) {
        var board = authority(line.get("board"), AuthorityKind.DISTRICT_BOARD);
        var district = new District(new DistrictId(id()), city.id(), line.get("district"), board, SINCE_2010);
        districts.put(district.name(), district.id());
        entries.add(district);
    }

    private void address(CSVRecord line) {
        entries.add(new PostalArea(
                line.get("Postal code"),
                Address.bare(line.get("Street")),
                new HouseNumbers(
                        line.get("From number").isEmpty() ? 1 : Integer.parseInt(line.get("From number")),
                        line.get("To number").isEmpty() ? null : Integer.valueOf(line.get("To number")),
                        line.get("Odd or even").isEmpty()
                                ? StreetSide.BOTH
                                : StreetSide.valueOf(line.get("Odd or even").toUpperCase(Locale.ROOT))),
                known(districts, line.get("District")),
                Period.from(LocalDate.parse(line.get("From")))));
    }

    /** The office of an owner, or of a board that is entered already and owns preschools, as in 2014. */
    private void owner(CSVRecord line) {
        var kind = line.get("kind");
        var name = line.get("name");
        var authority = kind.isEmpty()
                ? known(authorities, name)
                : authority(name, AuthorityKind.valueOf(kind.toUpperCase(Locale.ROOT)));
        var unitKind = UnitKind.valueOf(line.get("unit_kind").toUpperCase(Locale.ROOT));
        unit(new NewUnit(
                new UnitId(id()),
                authority,
                null,
                unitKind,
                line.get("unit"),
                line.get("phone"),
                unitKind == UnitKind.OUT_OF_HOURS ? NIGHT : OFFICE,
                null,
                null));
    }

    private void intake(CSVRecord line) {
        unit(new NewUnit(
                new UnitId(id()),
                known(authorities, line.get("board")),
                known(districts, line.get("district")),
                UnitKind.INTAKE,
                line.get("intake"),
                line.get("phone"),
                OFFICE,
                null,
                new OutOfHours(known(units, "Socialjouren"), NIGHT_MANDATE)));
    }

    private void school(CSVRecord line) {
        var forms = forms(line.get("forms"));
        unit(new NewUnit(
                new UnitId(id()),
                known(authorities, line.get("owner")),
                known(districts, line.get("district")),
                UnitKind.SCHOOL,
                line.get("school"),
                line.get("phone"),
                SCHOOL_DAY,
                new SchoolProfile(
                        Ownership.valueOf(line.get("ownership").toUpperCase(Locale.ROOT)),
                        null,
                        forms,
                        forms.contains(SchoolForm.PRESCHOOL) ? "preschool_principal" : "principal",
                        ExampleFiles.yes(line, "cosigns"),
                        ExampleFiles.yes(line, "many_districts")),
                null));
    }

    /** A person who is named twice has two functions. */
    private void person(CSVRecord line) {
        var person = people.computeIfAbsent(line.get("name"), name -> {
            var newPerson = new Person(new PersonId(id()), name, null);
            entries.add(newPerson);
            return newPerson.id();
        });
        entries.add(new Appointment(
                new AssignmentId(id()),
                person,
                known(units, line.get("unit")),
                line.get("function"),
                line.get("phone"),
                SINCE_2010,
                ExampleFiles.yes(line, "qualified")));
        if (!line.get("login").isEmpty()) {
            accounts.put(line.get("login"), person);
        }
    }

    private void delegation(CSVRecord board, CSVRecord line) {
        entries.add(new Delegation(
                id(),
                known(authorities, board.get("board")),
                line.get("function"),
                Power.valueOf(line.get("power").toUpperCase(Locale.ROOT)),
                line.get("point"),
                ExampleFiles.yes(line, "requires_qualified"),
                SINCE_2010));
    }

    private AuthorityId authority(String name, AuthorityKind kind) {
        var authority = new Authority(new AuthorityId(id()), kind, name, SINCE_2010);
        authorities.put(name, authority.id());
        entries.add(authority);
        return authority.id();
    }

    private void unit(NewUnit unit) {
        units.put(unit.name(), unit.id());
        entries.add(unit);
    }

    private static Set<SchoolForm> forms(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> SchoolForm.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static <T> T known(Map<String, T> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private UUID id() {
        return Uuid7.at(now);
    }
}
