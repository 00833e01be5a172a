package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.school.concernreport.web.Visitor;

/**
 * The server's clock is put right: what is done next stands before what was done last. Everything can still be done and
 * read, no time left is less than none, and what was owed is owed until it is done.
 */
@SamsynTest
class ClockJumpTests {
    private static final Pattern LESS_THAN_NONE = Pattern.compile("[>\\s][-−]\\d+ (min|tim|dag|minut|timm|arbetsdag)");

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    private Visitor maja;
    private Visitor tore;

    @BeforeEach
    void aTeacherAndASocialWorker() {
        clock.set("2026-11-17T09:42");
        maja = new Visitor(port).as("Maja Mönsterlund");
        tore = new Visitor(port).as("Tore Testström");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-17T08:42", "2026-11-16T09:42"})
    void everyStepCanBeTakenAndReadWhenTheClockGoesBackAfterTheReport(String corrected) {
        String reference = sent();
        String report = "/arenden/" + reference;
        clock.set(corrected);

        bothSidesRead(reference);
        assertThat(tore.get("/att-gora").html()).contains(reference);
        done(report, "/ta");
        done(report, "/bekrafta");
        done(report, "/skydd", "needed", "nej", "reasoning", "Barnet är i skolan");
        bothSidesRead(reference);
        done(report, "/forhand", "outcome", "NOT_OPENED", "reason", "Skolan och hemmet räcker");
        bothSidesRead(reference);
        assertThat(maja.get("/anmalningar/" + reference).html()).contains("Tore Testström");
        done(report, "/personakt", "number", "AKT 2026:114");
        assertThat(tore.get("/att-gora").html()).doesNotContain(reference);
    }

    @Test
    void aDraftIsKeptAndSentWhenTheClockGoesBackWhileItIsWritten() {
        String draft = written();
        clock.move(Duration.ofDays(-1));
        maja.get(draft + "/kontrollera").post(draft + "/kontrollera");

        assertThat(maja.path()).isEqualTo(draft + "/mottagen");
        assertThat(maja.html()).contains("Anmälan är mottagen");
    }

    private String written() {
        maja.get("/anmal/start").post("/anmal/start");
        String draft = maja.path().replace("/barnet", "");
        maja.post(draft + "/barnet", "identity", "UNKNOWN");
        maja.post(draft + "/oron", "seen", "Borta elva dagar", "acute", "NO");
        return draft;
    }

    private String sent() {
        String draft = written();
        maja.get(draft + "/kontrollera").post(draft + "/kontrollera");
        return maja.found("(SY-[0-9A-Z]{6})");
    }

    private void done(String report, String act, String... form) {
        tore.get(form.length == 0 ? report : report + act);
        tore.post(report + act, form);
        assertThat(tore.status()).as(act).isEqualTo(200);
        assertThat(tore.html()).as(act).doesNotContain("class=\"errors\"");
    }

    private void bothSidesRead(String reference) {
        for (String page :
                List.of("/inkorg", "/arenden/" + reference, "/arenden/" + reference + "/forhand", "/att-gora")) {
            readable(tore.get(page));
        }
        for (String page : List.of("/hem", "/anmalningar", "/anmalningar/" + reference)) {
            readable(maja.get(page));
        }
    }

    private static void readable(Visitor visitor) {
        assertThat(visitor.status()).as(visitor.path()).isEqualTo(200);
        assertThat(visitor.html()).as(visitor.path()).doesNotContainPattern(LESS_THAN_NONE);
    }
}
