package se.samsyn.foundation.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.foundation.administration.Looked;
import se.samsyn.foundation.health.Finding;
import se.samsyn.foundation.health.HealthCheck;
import se.samsyn.foundation.health.Level;
import se.samsyn.foundation.imports.ImportTown;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.wall.Round;
import se.samsyn.school.concernreport.web.Visitor;

/** Page 46 as an administrator meets it, in a browser that runs no script. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AdminPagesTests {
    @LocalServerPort
    private int port;

    @Autowired
    private List<Round> rounds;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Logins logins;

    private ImportTown town;
    private Visitor alma;

    @BeforeEach
    void anAdministrator() {
        town = ImportTown.entered(organisations);
        var account = organisations.change(
                town.administrator(),
                change -> logins.prepareAccount(
                        change.transaction(), town.administrator().person(), "alma." + town.mark()));
        alma = new Visitor(port).holding(logins.open(account));
    }

    @Test
    void aUnitIsPutRightAndWhatIsWrongIsSaidAtTheField() {
        String unit = "/admin/enheter/" + town.intake().id();
        String night = alma.get(unit).found("<option value=\"([^\"]+)\"[^>]*>Jouren " + town.mark() + "<");
        alma.post(unit, "name", "", "phone", "ring oss", "opens", "17.00", "closes", "8.00", "night", night);
        assertThat(alma.status()).isEqualTo(422);
        assertThat(alma.html())
                .contains(
                        "href=\"#name\">Fyll i namn",
                        "href=\"#phone\">Skriv numret med siffror",
                        "href=\"#closes\">Enheten stänger innan den öppnar",
                        "href=\"#district\">Välj stadsdelen",
                        "href=\"#mandate\">Fyll i beslutet som säger det");

        alma.post(
                unit,
                "name",
                "Mottagningen norr " + town.mark(),
                "phone",
                "08-465 004 11",
                "district",
                alma.found("<option value=\"([^\"]+)\"[^>]*>Stadsdel " + town.mark() + "<"),
                "opens",
                "8.00",
                "closes",
                "16.30",
                "eve",
                "12.00",
                "night",
                night,
                "mandate",
                "Socialnämnden § 12",
                "decidedDay",
                "1",
                "decidedMonth",
                "9",
                "decidedYear",
                "2026");

        var put = organisations.directory().unit(town.intake().id());
        assertThat(put.name()).isEqualTo("Mottagningen norr " + town.mark());
        assertThat(put.hours().closesBeforeHoliday()).hasToString("12:00");
        assertThat(put.hours().openOnSqueezeDays()).isFalse();
        assertThat(put.outOfHours())
                .hasToString("OutOfHours[unit=" + night + ", mandate=Socialnämnden § 12, decided=2026-09-01]");
        assertThat(alma.get("/admin/andringar").html()).contains("Mottagningen norr " + town.mark() + " ändrades");
    }

    @Test
    void anIntakeUnitIsNotTakenIntoUseBeforeSomebodyReadsAtNight() {
        alma.get("/admin/enheter/ny");
        String board = alma.found("<option value=\"([^\"]+)\"[^>]*>Nämnden " + town.mark() + "<");
        String district = alma.found("<option value=\"([^\"]+)\"[^>]*>Stadsdel " + town.mark() + "<");
        alma.post(
                "/admin/enheter/ny",
                "kind",
                "intake",
                "board",
                board,
                "name",
                "Mottagningen söder " + town.mark(),
                "phone",
                "08-465 004 12",
                "district",
                district,
                "opens",
                "8.00",
                "closes",
                "16.30",
                "active",
                "yes");

        assertThat(alma.status()).isEqualTo(422);
        assertThat(alma.html()).contains("Ange vilken enhet som läser anmälningar när mottagningen är stängd");
        assertThat(alma.get("/admin/organisation").html())
                .contains("Mottagningen söder " + town.mark(), "Används inte än");
    }

    @Test
    void aPointOfTheDelegationOrderHoldsUntilItIsEnded() {
        alma.get("/admin/delegation/ny");
        String board = alma.found("<option value=\"([^\"]+)\"[^>]*>Nämnden " + town.mark() + "<");
        String[] point = {
            "board",
            board,
            "functions",
            "unit_head",
            "powers",
            "decide",
            "powers",
            "extend",
            "point",
            "9.9",
            "qualified",
            "yes",
            "fromDay",
            "1",
            "fromMonth",
            "9",
            "fromYear",
            "2020"
        };
        alma.post("/admin/delegation/ny", point);
        assertThat(alma.path()).isEqualTo("/admin/delegation");
        assertThat(alma.get("/admin/delegation/ny")
                        .post("/admin/delegation/ny", point)
                        .html())
                .contains("har det redan");

        alma.get("/admin/delegation");
        String end = alma.found("(?s)Nämnden " + town.mark() + "</th>.*?action=\"([^\"]+)\"");
        alma.post(end);
        assertThat(alma.path()).isEqualTo("/admin/delegation");
        assertThat(alma.get("/admin/andringar").html())
                .contains("Nämnden " + town.mark() + " 9.9 i delegationsordningen avslutades");
    }

    @Test
    void theMunicipalitysOwnWordsAreLookedAtAndThenStandOnTheStartPage() {
        String words = "Ring jouren i kvarteret " + town.mark();
        alma.get("/admin/texter").post("/admin/texter", "out_of_hours_sv", words, "do", "preview");
        assertThat(alma.html()).contains("<p class=\"any\" lang=\"sv\">" + words, "ring the out-of-hours");
        assertThat(new Visitor(port).get("/").html()).doesNotContain(words);

        alma.post("/admin/texter", "out_of_hours_sv", words, "do", "save");
        assertThat(new Visitor(port).get("/").html()).contains(words);
        assertThat(new Visitor(port).get("/sprak?till=en&sedan=/hjalp").get("/").html())
                .doesNotContain(words);

        alma.get("/admin/texter").post("/admin/texter", "do", "save");
        assertThat(new Visitor(port).get("/").html()).contains("ring socialjouren i din kommun");
    }

    @Test
    void aNightWithoutAManagerOnDutyIsRedAndTheOpenAddressNamesNobody() {
        assertThat(alma.get("/admin/halsa").html()).contains("Mottagningar utan socialjour eller jourhavande chef");
        var watcher = new Visitor(port).get("/halsa");
        assertThat(watcher.status()).isEqualTo(200);
        assertThat(watcher.header("Content-Type")).startsWith("application/json");
        assertThat(watcher.html())
                .matches("\\{\"status\":\"red\",\"things\":\\{(\"[a-z]+\":\"(green|yellow|red|unknown)\",?)+}}")
                .contains("\"database\":\"green\"", "\"night\":\"red\"", "\"mail\":\"yellow\"");
    }

    @Test
    void everyRoundHasAWordForWhoeverReadsThatItIsLate() {
        var words = ResourceBundle.getBundle("messages/foundation/health", Locale.ROOT);
        assertThat(rounds)
                .isNotEmpty()
                .allSatisfy(round -> assertThat(words.containsKey("health.round." + round.name()))
                        .as(round.name())
                        .isTrue());
    }

    @Test
    void whatCannotBeSeenIsUnknownAndNeverGreen() {
        var blind = new HealthCheck() {
            @Override
            public String thing() {
                return "disk";
            }

            @Override
            public Finding look() throws Exception {
                throw new java.io.IOException("no such place");
            }
        };
        assertThat(Looked.of(blind).finding().level()).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void theCalendarShowsSqueezeDaysAndEvesOfTheYear() {
        assertThat(alma.get("/admin/kalender?ar=2026").html())
                .contains("fredag 15 maj 2026: Klämdag", "torsdag 2 april 2026: Dagen före helg", "Hela dygnet");
        assertThat(Map.of("9999", "2040", "x", "Kalender"))
                .allSatisfy((asked, shown) -> assertThat(
                                alma.get("/admin/kalender?ar=" + asked).html())
                        .contains(shown));
    }

    @Test
    void withoutAMailServerThePageSaysSoAndNothingIsTried() {
        assertThat(alma.get("/admin/e-post").html())
                .contains("Ingen e-postserver är angiven")
                .doesNotContain("Skicka ett testbrev</button>");
        alma.post("/admin/e-post");
        assertThat(alma.html()).doesNotContain("Servern tog emot", "kom inte iväg");
    }
}
