package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.school.concernreport.web.Visitor;

/**
 * What each request may cost in statements, through HTTP (plan, part 7): all that a transaction sends,
 * {@code set_config} and log row included. Session and actor are counted apart.
 */
@SamsynTest
class StatementBudgetTests {
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

    /** The transactions of one request, each as the number of its statements; first those about session and actor. */
    private static List<Integer> counts(Runnable request) {
        List<Integer> counts = new ArrayList<>(List.of(0));
        for (String statement : CountedStatements.ofRequests(request)) {
            if (statement.contains("login.session")) {
                counts.set(0, counts.getFirst() + 1);
            } else if (statement.contains("set_config")) {
                counts.add(1);
            } else {
                counts.set(counts.size() - 1, counts.getLast() + 1);
            }
        }
        return counts;
    }

    private String begun() {
        maja.get("/anmal/start").post("/anmal/start");
        return maja.path().replace("/barnet", "");
    }

    private String written() {
        String draft = begun();
        maja.post(draft + "/barnet", "identity", "UNKNOWN");
        maja.post(draft + "/oron", "seen", "Borta elva dagar", "acute", "NO");
        return draft;
    }

    private String sent() {
        String draft = written();
        maja.get(draft + "/kontrollera").post(draft + "/kontrollera");
        return maja.found(">(SY-[0-9A-Z]{6})<");
    }

    /** What was written before must be opened to be written to: the database sees only sealed bytes. */
    @Test
    void autosavingTakesThree() {
        String draft = begun();
        assertThat(counts(() -> maja.post(draft + "/oron/utkast", "seen", "Borta elva dagar")))
                .containsExactly(1, 3);
    }

    @Test
    void aPageOfTheFormTakesThree() {
        String draft = begun();
        assertThat(counts(() -> maja.get(draft + "/oron"))).containsExactly(1, 3);
    }

    /** The act, its effect in the inbox, the mark that it has arrived; then the receipt is a request of its own. */
    @Test
    void submittingTakesFiveAndDeliveringItFive() {
        String draft = written();
        maja.get(draft + "/kontrollera");
        assertThat(counts(() -> maja.post(draft + "/kontrollera"))).containsExactly(2, 5, 5, 2, 6);
    }

    @Test
    void theListTakesFiveAndOneReportWithItsTimelineEight() {
        String reference = sent();
        assertThat(counts(() -> maja.get("/anmalningar"))).containsExactly(1, 5);
        assertThat(counts(() -> maja.get("/anmalningar/" + reference))).containsExactly(1, 8);
    }

    /** Each act, its effect at the school and the mark that it has arrived; then the page that one comes to. */
    @Test
    void whatIntakeDoesTakesAtMostNineAndDeliveringItFour() {
        String report = "/arenden/" + sent();
        Visitor tore = new Visitor(port).as("Tore Testström");

        assertThat(counts(() -> tore.get("/inkorg"))).containsExactly(1, 3);
        assertThat(counts(() -> tore.get(report))).containsExactly(1, 8);
        assertThat(counts(() -> tore.post(report + "/ta"))).as("take").containsExactly(2, 5, 4, 2, 8);
        assertThat(counts(() -> tore.post(report + "/bekrafta"))).as("confirm").containsExactly(2, 7, 4, 2, 8);
        tore.get(report + "/skydd");
        assertThat(counts(() -> tore.post(report + "/skydd", "needed", "nej", "reasoning", "Barnet är i skolan")))
                .as("protection assessment")
                .containsExactly(2, 5, 8);
        tore.get(report + "/forhand");
        assertThat(counts(() -> tore.post(report + "/forhand", "outcome", "OPENED", "reason", "Hög frånvaro")))
                .as("decision, with its outcome and what it makes the unit owe")
                .containsExactly(2, 9, 4, 2, 8);
    }

    /** What is owed and the reports behind it with their row in the log; at a school the drafts take one more. */
    @Test
    void whatWaitsTakesThreeAndAtASchoolFour() {
        sent();
        assertThat(counts(() -> maja.get("/att-gora"))).containsExactly(1, 4);
        Visitor tore = new Visitor(port).as("Tore Testström");
        assertThat(counts(() -> tore.get("/att-gora"))).containsExactly(1, 3);
        Visitor nora = new Visitor(port).as("Nora Norrskensdotter");
        assertThat(counts(() -> nora.get("/att-gora"))).containsExactly(1, 4);
    }

    /** What fits, what of it may be found and shown, and the row in the log, at one time. */
    @Test
    void aSearchTakesTwo() {
        Visitor tore = new Visitor(port).as("Tore Testström");
        tore.get("/sok");
        assertThat(counts(() -> tore.post("/sok", "sok", "Alva Sagosson"))).containsExactly(1, 2);
    }

    @Test
    void theStatisticsTakeTwo() {
        Visitor sixten = new Visitor(port).as("Sixten Sagolund");
        assertThat(counts(() -> sixten.get("/statistik"))).containsExactly(1, 2);
    }

    @Test
    void sessionAndActorTakeOneAndOnceAMinuteTwo() {
        maja.get("/hem");
        clock.move(Duration.ofSeconds(59));
        assertThat(counts(() -> maja.get("/hem")).getFirst()).isOne();
        clock.move(Duration.ofSeconds(2));
        assertThat(counts(() -> maja.get("/hem")).getFirst()).isEqualTo(2);
        assertThat(counts(() -> maja.get("/hem")).getFirst()).isOne();
    }
}
