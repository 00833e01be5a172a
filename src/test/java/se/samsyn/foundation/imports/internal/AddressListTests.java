package se.samsyn.foundation.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.foundation.imports.ImportTown.differences;
import static se.samsyn.foundation.imports.ImportTown.faults;
import static se.samsyn.foundation.imports.ImportTown.outcomes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.SamsynTest;
import se.samsyn.TestClock;
import se.samsyn.foundation.imports.ImportId;
import se.samsyn.foundation.imports.ImportKind;
import se.samsyn.foundation.imports.ImportTown;
import se.samsyn.foundation.imports.Imports;
import se.samsyn.foundation.imports.Judged;
import se.samsyn.foundation.imports.Received.Accepted;
import se.samsyn.foundation.organisation.Address;
import se.samsyn.foundation.organisation.AddressDistrict;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.CommonActor;

@SamsynTest
class AddressListTests {
    private static final String ADDRESSES =
            "Postnummer;Gata;Från nummer;Till nummer;Udda eller jämna;Stadsdel;Från och med";

    @Autowired
    private Imports imports;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Pages pages;

    @Autowired
    private TestClock clock;

    private ImportTown town;
    private ImportTown other;
    private CommonActor alma;

    /** Of a code that no other test has. */
    private String code;

    @BeforeEach
    void twoDistricts() {
        clock.set("2026-11-17T09:00");
        town = ImportTown.entered(organisations);
        other = ImportTown.entered(organisations);
        alma = town.administrator();
        code = IntStream.generate(() -> ThreadLocalRandom.current().nextInt(10_000, 99_000))
                .mapToObj(String::valueOf)
                .filter(unused -> district(unused, "", "2026-11-17").equals("unknown"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aListFromALaterDayEndsWhatTheOlderOneSaidOfTheSameCode() {
        taken(received("¤;;;;;Stadsdel #;2026-01-01"));
        assertThat(outcomes(judged(received("¤;;;;;Stadsdel #;2026-01-01")))).isEqualTo("KNOWN");

        ImportId later = received("¤;;;;;Stadsdel §;2026-12-01");
        assertThat(differences(judged(later)))
                .contains("DISTRICT: Stadsdel " + town.mark() + " > Stadsdel " + other.mark());
        taken(later);

        assertThat(district(code, "", "2026-11-30")).isEqualTo("Stadsdel " + town.mark());
        assertThat(district(code, "", "2026-12-01")).isEqualTo("Stadsdel " + other.mark());
        assertThat(faults(judged(received("¤;;;;;Stadsdel #;2026-06-01")))).isEqualTo("2 FROM LATER_LIST");
    }

    @Test
    void aHouseLiesInOneDistrictAndAStreetThatTheListLacksIsAskedAbout() {
        taken(received(
                "¤;Påhittsgatan;1;19;Udda;Stadsdel #;2026-01-01",
                "¤;påhittsgatan;2;;Jämna;Stadsdel §;2026-01-01",
                "¤;Sagovägen;;;;Stadsdel §;2026-01-01"));

        assertThat(district(code, "Påhittsgatan 7 B, lgh 1101", "2026-11-17")).isEqualTo("Stadsdel " + town.mark());
        assertThat(district(code, "PÅHITTSGATAN  8", "2026-11-17")).isEqualTo("Stadsdel " + other.mark());
        assertThat(district(code, "Sagovägen", "2026-11-17")).isEqualTo("Stadsdel " + other.mark());
        assertThat(List.of("Påhittsgatan", "Påhittsgatan 21", "Okända gatan 1", ""))
                .allSatisfy(street ->
                        assertThat(district(code, street, "2026-11-17")).isEqualTo("several"));
    }

    @Test
    void aWholeCodeMayLieInTwoDistricts() {
        taken(received("¤;;;;;Stadsdel #;2026-01-01", "¤;;;;;Stadsdel §;2026-01-01"));

        assertThat(district(code, "Storgatan 1", "2026-11-17")).isEqualTo("several");
    }

    @Test
    void everyFaultOfAnAddressStandsAtItsCell() {
        assertThat(faults(judged(received(
                        "¤;Sagovägen;;;;Stadsdel #;2026-01-01",
                        "¤;sagovägen;5;9;;Stadsdel §;2026-01-01",
                        "¤;;;;;Stadsdel #;2026-01-01",
                        "12;;;;;Stadsdel #;2026-01-01",
                        "¤;;3;;;Stadsdel #;2026-01-01",
                        "¤;Storgatan;9;3;;Stadsdel #;2026-01-01",
                        "¤;Storgatan;3 B;;Vänster;Stadsdel #;2026-01-01",
                        "¤;;;;;Ingenstans;2026-01-01",
                        "¤;;;;;Stadsdel #;2009-01-01",
                        ";Sagovägen;;;;;"))))
                .isEqualTo("""
                3 STREET HOUSE_IN_TWO
                4 POSTAL_CODE WHOLE_AND_STREET
                5 POSTAL_CODE POSTAL_CODE_FORM
                6 STREET NUMBERS_WITHOUT_STREET
                7 LAST_NUMBER NUMBER_ORDER
                8 FIRST_NUMBER NUMBER_FORM
                8 SIDE SIDE_UNKNOWN
                9 DISTRICT DISTRICT_UNKNOWN
                10 DISTRICT DISTRICT_UNKNOWN
                11 POSTAL_CODE EMPTY
                11 FROM EMPTY
                11 DISTRICT EMPTY""");
    }

    @Test
    void theExampleCitysOwnListIsWrittenAsOneThatCanBeTakenIn() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/example/addresses.csv"))) {
            ImportId list =
                    ((Accepted) imports.receive(alma, ImportKind.ADDRESSES, "addresses.csv", file.readAllBytes())).id();
            assertThat(faults(judged(list))).isEmpty();
        }
    }

    private String district(String postalCode, String street, String day) {
        var found = organisations.directory().districtOf(Address.of(postalCode, street), LocalDate.parse(day));
        return switch (found) {
            case AddressDistrict.One one -> one.district().name();
            case AddressDistrict.Several several -> "several";
            case AddressDistrict.Unknown unknown -> "unknown";
        };
    }

    /** With ¤ for the code, and # and § for the two districts. */
    private ImportId received(String... rows) {
        String file = (ADDRESSES + "\r\n" + String.join("\r\n", rows))
                .replace("¤", code)
                .replace("§", other.mark());
        return ((Accepted) imports.receive(alma, ImportKind.ADDRESSES, "adresser.csv", town.file(file))).id();
    }

    private List<Judged> judged(ImportId file) {
        return imports.judge(alma, file, pages.texts(Locale.of("sv")));
    }

    private void taken(ImportId file) {
        assertThat(faults(judged(file))).isEmpty();
        imports.confirm(alma, file);
        ImportTown.awaited(imports, alma, file);
    }
}
