package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.school.concernreport.web.Visitor;

/**
 * The login runs out while somebody writes. What was written survives it, whichever form it stands in, and reaches
 * nobody but whoever wrote it.
 */
@SamsynTest
class LostLoginTests {
    private static final String TEXT =
            "Det här tog en kvart att skriva, och det får inte försvinna när inloggningen gör det.";
    private static final Duration A_LONG_BREAK = Duration.ofMinutes(31);
    private static final String OUT = "Du är inte inloggad längre";
    private static final String OLD = "Formuläret hade blivit gammalt";
    private static final String ANOTHER = "Det som skrevs här hör till någon annan";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    private Visitor maja;

    @BeforeEach
    void aTeacher() {
        clock.set("2026-11-17T09:42");
        maja = new Visitor(port).as("Maja Mönsterlund");
    }

    private String begun() {
        maja.get("/anmal/start").post("/anmal/start");
        return maja.path().replace("/barnet", "");
    }

    private String sent() {
        String draft = begun();
        maja.post(draft + "/barnet", "identity", "UNKNOWN");
        maja.post(draft + "/oron", "seen", "Borta elva dagar", "acute", "NO");
        maja.get(draft + "/kontrollera").post(draft + "/kontrollera");
        return maja.found(">(SY-[0-9A-Z]{6})<");
    }

    /** The login has run out, the form is sent, and then sent again before one has logged in. */
    private void isKeptAlthoughNobodyIsLoggedIn(Visitor writer, String path, String... fields) {
        clock.move(A_LONG_BREAK);
        writer.post(path, fields);
        for (int time = 0; time < 2; time++) {
            assertThat(writer.status()).isEqualTo(403);
            assertThat(writer.html()).contains(OUT, "Logga in i en ny flik", ">\n" + TEXT + "</textarea>");
            writer.again();
        }
    }

    private void isTakenAfterLogin(Visitor writer, String name) {
        writer.newTab().as(name);
        writer.again();
        assertThat(writer.status()).isEqualTo(403);
        assertThat(writer.html()).contains(OLD, TEXT).doesNotContain(OUT);
        writer.again();
        assertThat(writer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "barnet, childAddress, oron",
        "oron, seen, oron",
        "hemmet, schoolHasDone, aterkoppling",
        "aterkoppling, reporterName, aterkoppling"
    })
    void everyPageOfTheReportFormKeepsWhatWasWrittenThroughTheLogin(String step, String field, String then) {
        String path = begun() + "/" + step;
        maja.get(path);
        isKeptAlthoughNobodyIsLoggedIn(maja, path, field, TEXT, "identity", "UNKNOWN");
        isTakenAfterLogin(maja, "Maja Mönsterlund");

        assertThat(maja.path()).endsWith("/" + then);
        assertThat(maja.get(path).html()).contains(TEXT);
    }

    @Test
    void aReportThatIsSentWithoutALoginIsSentAfterIt() {
        String draft = begun();
        maja.post(draft + "/barnet", "identity", "UNKNOWN");
        maja.post(draft + "/oron", "seen", TEXT, "acute", "NO");
        maja.get(draft + "/kontrollera");
        clock.move(A_LONG_BREAK);
        maja.post(draft + "/kontrollera");
        assertThat(maja.html()).contains(OUT).doesNotContain("mottagen");
        maja.newTab().as("Maja Mönsterlund");
        maja.again().again();
        assertThat(maja.path()).isEqualTo(draft + "/mottagen");
    }

    @Test
    void whatIsAddedToAReportIsKeptThroughTheLoginAndSentOnce() {
        String path = "/anmalningar/" + sent() + "/komplettera";
        maja.get(path);
        String form = maja.found("name=\"form\" value=\"([^\"]+)\"");
        isKeptAlthoughNobodyIsLoggedIn(maja, path, "form", form, "text", TEXT);
        isTakenAfterLogin(maja, "Maja Mönsterlund");
        assertThat(maja.html()).contains("Kompletteringen är framme hos socialtjänsten", TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "/arenden/{}/skydd, reasoning, needed, nej",
        "/arenden/{}/forhand, reason, outcome, OPENED",
        "/arenden/{}/forlang, reason, untilYear, 26",
        "/arenden/{}/anteckna, text, any, any",
        "/inkorg/ny, seen, kind, police"
    })
    void everyFormOfIntakeKeepsWhatWasWrittenThroughTheLogin(String page, String field, String choice, String chosen) {
        String path = page.replace("{}", sent());
        Visitor petra = new Visitor(port).as("Petra Provberg");
        if (page.contains("/for")) {
            String protection = path.replaceAll("/for.*", "/skydd");
            petra.get(protection).post(protection, "needed", "nej", "reasoning", "Barnet är i skolan");
        }
        petra.get(path.replace("/anteckna", ""));
        isKeptAlthoughNobodyIsLoggedIn(petra, path, field, TEXT, choice, chosen);

        petra.newTab().as("Petra Provberg");
        petra.again();
        assertThat(petra.html()).contains(OLD, TEXT);
        petra.again();
        assertThat(petra.status()).isIn(200, 422);
        if (page.endsWith("/skydd")) {
            petra.get(path);
        }
        assertThat(petra.html()).contains(TEXT).doesNotContain(OLD);
    }

    @Test
    void whatOnePersonWroteIsNeitherShownToNorSentByTheNextOneAtTheSameMachine() {
        String path = "/arenden/" + sent() + "/skydd";
        Visitor machine = new Visitor(port).as("Tore Testström");
        machine.get(path);
        Visitor itsFirstPage = machine.newTab().get(path);
        Visitor otherTab = machine.newTab().get(path);
        clock.move(A_LONG_BREAK);
        itsFirstPage.post(path, "needed", "nej", "reasoning", TEXT);
        assertThat(itsFirstPage.html()).contains(OUT, TEXT);

        machine.newTab().as("Disa Demoberg");
        for (Visitor page : List.of(itsFirstPage.again(), otherTab.post(path, "needed", "nej", "reasoning", TEXT))) {
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.html()).contains(ANOTHER).doesNotContain(TEXT);
        }
        assertThat(machine.get(path).html()).contains("Disa Demoberg").doesNotContain(TEXT);
    }

    @Test
    void whoeverHasTwoFunctionsChoosesOneFirstAndTheTextIsStillThere() {
        String path = "/arenden/" + sent() + "/anteckna";
        Visitor ines = new Visitor(port).as("Ines Igelgren");
        worksAtFarsta(ines);
        ines.get(path.replace("/anteckna", ""));
        clock.move(A_LONG_BREAK);
        ines.post(path, "text", TEXT);
        Visitor tab = ines.newTab().as("Ines Igelgren");

        ines.again();
        assertThat(ines.html()).contains("Välj först vilken funktion du arbetar i", TEXT);
        worksAtFarsta(tab);
        ines.again();
        assertThat(ines.status()).isEqualTo(200);
        assertThat(ines.html()).contains(TEXT).doesNotContain("Försök igen");
    }

    private static void worksAtFarsta(Visitor person) {
        person.get("/logga-in/roll");
        person.post(
                "/logga-in/roll",
                "assignment",
                person.found("(?s)Mottagningsenheten Farsta.*?name=\"assignment\" value=\"([^\"]+)\""));
    }

    @Test
    void aFormThatSavesItselfSaysThatNobodyIsLoggedInAndTheFormStays() {
        String path = begun() + "/oron/utkast";
        clock.move(A_LONG_BREAK);
        maja.asScript().post(path, "seen", TEXT);

        assertThat(maja.status()).isEqualTo(403);
        assertThat(maja.html())
                .contains("Du är inte inloggad längre, så ingenting sparas", "Logga in i en ny flik")
                .doesNotContain("<html", "sparades");
    }
}
