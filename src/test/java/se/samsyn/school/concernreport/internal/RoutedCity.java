package se.samsyn.school.concernreport.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.organisation.Contact;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.DistrictId;
import se.samsyn.foundation.organisation.HouseNumbers;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.organisation.Ownership;
import se.samsyn.foundation.organisation.PostalArea;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.SchoolForm;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.organisation.StreetSide;
import se.samsyn.foundation.organisation.Succession;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.UnitId;

/**
 * The example city's districts and schools, in which two districts merge and one is divided. A register without a
 * database: every intake unit is called as its district.
 */
final class RoutedCity {
    static final LocalDate START = LocalDate.of(2010, 1, 1);
    static final LocalDate MERGE = LocalDate.of(2014, 7, 1);
    static final LocalDate SPLIT = LocalDate.of(2018, 3, 1);
    static final String DEFAULT = "Farsta";

    private static final UUID CITY = UUID.randomUUID();
    private static final AuthorityId BOARD = new AuthorityId(UUID.randomUUID());
    private static final OpeningHours HOURS = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(16, 0));

    private final Map<String, District> districts = new LinkedHashMap<>();
    private final List<Succession> successions = new ArrayList<>();
    private final List<PostalArea> areas = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();

    RoutedCity() {
        read("/example/boards.csv").forEach(line -> district(line.get("district"), Period.from(START)));
        merge("Rinkeby-Kista", "Spånga-Tensta");
        split("Södermalm");
        districts.values().stream()
                .filter(district -> !district.name().equals("Södermalm"))
                .forEach(district -> units.add(unit(UnitKind.INTAKE, district.name(), district, null)));
        read("/example/schools.csv")
                .forEach(line -> units.add(unit(
                        UnitKind.SCHOOL,
                        line.get("school"),
                        districts.get(line.get("district")),
                        profile(line.get("many_districts").equals("yes")))));
        read("/example/addresses.csv").stream()
                .filter(line -> line.get("Street").isEmpty())
                .forEach(line -> areas.add(area(line.get("Postal code"), line.get("District"))));
        divideAddresses();
    }

    Directory on(LocalDate day) {
        var register = new Register(
                List.of(new Municipality(CITY, "0000", "Exempelstaden")),
                List.of(),
                List.copyOf(districts.values()),
                successions,
                areas,
                List.of(),
                units,
                List.of(),
                List.of(),
                List.of(named(UnitKind.INTAKE, DEFAULT).id()),
                List.of());
        return Directory.of(register, day);
    }

    List<Unit> schools() {
        return units.stream().filter(unit -> unit.kind() == UnitKind.SCHOOL).toList();
    }

    UnitId school(String name) {
        return named(UnitKind.SCHOOL, name).id();
    }

    District district(String name) {
        return Objects.requireNonNull(districts.get(name));
    }

    private Unit named(UnitKind kind, String name) {
        return units.stream()
                .filter(unit -> unit.kind() == kind && unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void merge(String one, String other) {
        end(one, MERGE);
        end(other, MERGE);
        district("Järva", Period.from(MERGE));
        succeed(one, "Järva", MERGE);
        succeed(other, "Järva", MERGE);
    }

    private void split(String name) {
        end(name, SPLIT);
        for (String part : List.of("Norra Söder", "Södra Söder")) {
            district(part, Period.from(SPLIT));
            succeed(name, part, SPLIT);
        }
    }

    /** The district's one code stands street by street from the day on which it is divided. */
    private void divideAddresses() {
        areas.removeIf(area -> area.code().equals("99908"));
        areas.add(area("99908", "Södermalm").until(SPLIT.minusDays(1)));
        areas.add(street("gränsgatan", new HouseNumbers(1, 20, StreetSide.BOTH), "Norra Söder"));
        areas.add(street("gränsgatan", new HouseNumbers(21, null, StreetSide.ODD), "Norra Söder"));
        areas.add(street("gränsgatan", new HouseNumbers(21, null, StreetSide.EVEN), "Södra Söder"));
    }

    private PostalArea area(String code, String district) {
        return PostalArea.wholeCode(code, district(district).id(), Period.from(START));
    }

    private PostalArea street(String street, HouseNumbers numbers, String district) {
        return new PostalArea("99908", street, numbers, district(district).id(), Period.from(SPLIT));
    }

    private void district(String name, Period period) {
        districts.put(name, new District(new DistrictId(UUID.randomUUID()), CITY, name, BOARD, period));
    }

    private void end(String name, LocalDate changes) {
        District district = district(name);
        districts.put(
                name,
                new District(district.id(), CITY, name, BOARD, district.period().until(changes.minusDays(1))));
    }

    private void succeed(String from, String to, LocalDate day) {
        successions.add(new Succession(district(from).id(), district(to).id(), day));
    }

    private static SchoolProfile profile(boolean manyDistricts) {
        return new SchoolProfile(
                Ownership.MUNICIPAL, null, Set.of(SchoolForm.COMPULSORY), "principal", false, manyDistricts);
    }

    private static Unit unit(UnitKind kind, String name, District district, @Nullable SchoolProfile school) {
        return new Unit(
                new UnitId(UUID.randomUUID()),
                BOARD,
                district.id(),
                kind,
                name,
                "08-465 004 10",
                HOURS,
                true,
                school,
                null,
                new Contact(name, null, "08-465 004 10"));
    }

    private static List<CSVRecord> read(String path) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(RoutedCity.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
