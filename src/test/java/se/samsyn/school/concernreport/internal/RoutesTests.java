package se.samsyn.school.concernreport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.school.concernreport.internal.RoutedCity.DEFAULT;
import static se.samsyn.school.concernreport.internal.RoutedCity.MERGE;
import static se.samsyn.school.concernreport.internal.RoutedCity.SPLIT;
import static se.samsyn.school.concernreport.internal.RoutedCity.START;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Problem;
import se.samsyn.school.concernreport.Route;

/** Whose a report is. What the answer should be stands here and is worked out from nothing else. */
class RoutesTests {
    private static final int SEED = 48;
    private static final int DAYS = 60;
    private static final int TEN_YEARS = 3650;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    /**
     * Address, and whose it is: from the start, or from a day on. An address that the list lacks is the default unit's.
     */
    private static final List<String> EXPECTED = List.of(
            "99901 | | Rinkeby-Kista | 2014-07-01 Järva",
            "99902 | | Spånga-Tensta | 2014-07-01 Järva",
            "99903 | | Hässelby-Vällingby",
            "99904 | | Bromma",
            "99905 | Ett torg | Kungsholmen",
            "99906 | | Norrmalm",
            "99907 | Lilla gatan 7 | Östermalm",
            "99908 | Gränsgatan 20 | Norra Söder | 2018-03-01 Norra Söder",
            "99908 | Gränsgatan 21 B | Norra Söder | 2018-03-01 Norra Söder",
            "99908 | Gränsgatan 22, lgh 1101 | Norra Söder | 2018-03-01 Södra Söder",
            "99908 | Gränsgatan | Norra Söder | 2018-03-01 Farsta",
            "99908 | En annan gata 3 | Norra Söder | 2018-03-01 Farsta",
            "99909 | | Enskede-Årsta-Vantör",
            "99910 | | Skarpnäck",
            "99912 | | Älvsjö",
            "99913 | | Hägersten-Liljeholmen",
            "99914 | | Skärholmen",
            "99915 | | Övriga stadsdelar",
            "99920 | | Farsta",
            "99999 | Storgatan 1 | Farsta");

    private static final Map<String, String> SCHOOLS_IN_OTHER_DISTRICTS = Map.of(
            "Norrskenets skola", "Hässelby-Vällingby",
            "Talgoxens skola", "Hässelby-Vällingby",
            "Pärlemoskolan", "Hässelby-Vällingby",
            "Stjärnfallsgymnasiet", "Hässelby-Vällingby",
            "Lyktans fritidshem", "Hässelby-Vällingby",
            "Sagoskogens förskola", "Hässelby-Vällingby",
            "Kometens friskola", "Hässelby-Vällingby",
            "Regnbågens skola", "Övriga stadsdelar",
            "Humlans friskola", "Övriga stadsdelar");

    private final RoutedCity city = new RoutedCity();

    @Test
    void exactlyOneUnitIsResponsibleWhereverTheChildLivesOnAnyDay() {
        var random = new Random(SEED);
        List<LocalDate> days = Stream.concat(
                        Stream.of(START, MERGE.minusDays(1), MERGE, SPLIT.minusDays(1), SPLIT, TODAY),
                        Stream.generate(() -> START.plusDays(random.nextInt(TEN_YEARS)))
                                .limit(DAYS))
                .toList();
        for (LocalDate day : days) {
            var routes = new Routes(city.on(day));
            for (Unit school : city.schools()) {
                for (String expected : EXPECTED) {
                    String[] parts = expected.split("\\|");
                    Route route =
                            routes.find(living(spelled(parts[0], random), spelled(parts[1], random)), school.id());
                    assertThat(route.unit().name()).as(expected + " " + day).isEqualTo(unitOf(parts, day));
                }
                assertThat(routes.find(child(), school.id()).unit().name())
                        .as(school.name())
                        .isEqualTo(SCHOOLS_IN_OTHER_DISTRICTS.getOrDefault(school.name(), DEFAULT));
            }
        }
    }

    @Test
    void anAddressInSeveralDistrictsAsksAndIsNeverGuessed() {
        Answers child = living("99920", "Storgatan 1");
        Route open = find(child);
        assertThat(open.because()).isEqualTo(Routing.SEVERAL_DISTRICTS);
        assertThat(open.candidates()).extracting(District::name).containsExactly("Farsta", "Skarpnäck");
        assertThat(problems(child)).containsExactly("district district.missing");

        Answers chosen = child.with("district", city.district("Skarpnäck").id().toString());
        assertThat(find(chosen).unit().name()).isEqualTo("Skarpnäck");
        assertThat(find(chosen).candidates()).hasSize(2);
        assertThat(problems(chosen)).isEmpty();

        Answers elsewhere = child.with("district", city.district("Bromma").id().toString());
        assertThat(find(elsewhere).because())
                .as("a district that was chosen for another address")
                .isEqualTo(Routing.SEVERAL_DISTRICTS);

        Answers unknown = child.with("district", ChildPart.DISTRICT_UNKNOWN);
        assertThat(find(unknown).unit().name()).isEqualTo(DEFAULT);
        assertThat(problems(unknown)).isEmpty();
    }

    @Test
    void aSchoolWithPupilsFromManyDistrictsSaysNothingOfWhereTheChildLives() {
        var routes = new Routes(city.on(TODAY));

        assertThat(routes.find(child(), city.school("Månskensgymnasiet")).because())
                .isEqualTo(Routing.MANY_DISTRICTS);
        assertThat(routes.find(child(), city.school("Stjärnfallsgymnasiet")).because())
                .isEqualTo(Routing.SCHOOLS_DISTRICT);
    }

    @Test
    void theDefaultUnitTakesTheReportOfAChildInAnotherMunicipality() {
        Answers child = living("99904", "").with("municipality", "Påhittskommunen");
        assertThat(find(child).because()).isEqualTo(Routing.OTHER_MUNICIPALITY);
        assertThat(find(child).place()).isEqualTo("Påhittskommunen");
        assertThat(find(child).unit().name()).isEqualTo(DEFAULT);

        assertThat(List.of("exempelstaden", "Exempelstaden kommun", "Exempelstadens stad"))
                .allSatisfy(here -> {
                    Answers ours = living("99904", "").with("municipality", here);
                    assertThat(problems(ours)).containsExactly("municipality municipality.here");
                    assertThat(find(ours).unit().name()).isEqualTo("Bromma");
                });
    }

    @Test
    void ofAProtectedChildNeitherAddressNorMunicipalityDecidesAnythingAndNoReasonIsShown() {
        Answers child = living("99904", "Storgatan 1")
                .with("municipality", "Påhittskommunen")
                .with("protection", "PROTECTED_REGISTRATION");
        Route route = find(child);
        assertThat(route.unit().name()).isEqualTo("Hässelby-Vällingby");
        assertThat(route.place()).isNotEqualTo("Påhittskommunen");
        assertThat(route.explained()).isFalse();
        assertThat(problems(child)).isEmpty();

        Unit other = city.on(TODAY).intakeUnits().getFirst();
        Route chosen = find(child.with("intakeUnit", other.id().toString()));
        assertThat(chosen.unit()).isEqualTo(other);
        assertThat(chosen.explained()).isFalse();
    }

    private Route find(Answers child) {
        return new Routes(city.on(TODAY)).find(child, city.school("Norrskenets skola"));
    }

    private List<String> problems(Answers child) {
        return new Routes(city.on(TODAY))
                .problems(child, city.school("Norrskenets skola")).stream()
                        .map((Problem problem) -> problem.field() + " " + problem.key())
                        .toList();
    }

    private static String unitOf(String[] parts, LocalDate day) {
        if (parts.length == 3) {
            return parts[2].strip();
        }
        String[] later = parts[3].strip().split(" ", 2);
        return day.isBefore(LocalDate.parse(later[0])) ? parts[2].strip() : later[1];
    }

    /** As somebody may write it. */
    private static String spelled(String words, Random random) {
        String stripped = words.strip();
        return switch (random.nextInt(3)) {
            case 0 -> stripped.toUpperCase(Locale.ROOT);
            case 1 -> " " + stripped.replace(" ", "  ");
            default -> stripped;
        };
    }

    private static Answers living(String code, String street) {
        return child().with("postalCode", code).with("childAddress", street);
    }

    private static Answers child() {
        return Answers.of(Map.of("identity", "UNKNOWN"));
    }
}
