package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.foundation.database.internal.FaultyServer;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.web.Visitor;

/**
 * The database goes away while a teacher writes: killed with all its processes, frozen so that it never answers, or cut
 * off between a commit and its answer. Nothing blocks a true report, and unknown is never shown as success (plan,
 * promises 1 and 5).
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class OutageTests {
    private static final String SEEN = "Hon somnar på lektionerna, och i dag grät hon när vi skulle gå hem.";
    private static final String NUMBER_TO_RING = "tel:084650041";

    /** Milliseconds: the page comes when the program has given up its connection. */
    private static final int PATIENT = 30_000;

    private static final FaultyServer SERVER = FaultyServer.running("outage-data");

    @LocalServerPort
    private int port;

    @Autowired
    private Wall wall;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Crossings crossings;

    private Visitor teacher;
    private @Nullable Fault fault;

    enum Fault {
        KILLED,
        FROZEN
    }

    @DynamicPropertySource
    static void onAServerThatCanFail(DynamicPropertyRegistry properties) {
        SERVER.properties().forEach((name, value) -> properties.add(name, () -> value));
        properties.add("samsyn.patience", () -> 3);
        // The courier and this test would meet on the same connection.
        properties.add("samsyn.courier.seconds", () -> 3600);
    }

    @BeforeEach
    void aTeacher() {
        teacher = new Visitor(port).as("Maja Mönsterlund");
    }

    @AfterEach
    void back() {
        switch (fault) {
            case KILLED -> SERVER.start();
            case FROZEN -> SERVER.thaw();
            case null -> {
                // It never went away.
            }
        }
        fault = null;
    }

    private void away(Fault how) {
        fault = how;
        switch (how) {
            case KILLED -> SERVER.kill();
            case FROZEN -> SERVER.freeze();
        }
    }

    private String begun() {
        teacher.get("/anmal/start").post("/anmal/start");
        return teacher.path().replace("/barnet", "");
    }

    private String written() {
        String draft = begun();
        teacher.post(draft + "/barnet", "identity", "UNKNOWN");
        teacher.post(draft + "/oron", "seen", SEEN, "acute", "NO");
        return draft;
    }

    private int inAllInboxes() {
        crossings.drain();
        return organisations.directory().authorities().stream()
                .mapToInt(authority -> reportsOf(authority.id()))
                .sum();
    }

    private int reportsOf(AuthorityId board) {
        return wall.social(
                SocialActor.job("test", board),
                transaction -> transaction
                        .sql("select count(*) from intake.report")
                        .query(Integer.class)
                        .single());
    }

    /** Every connection that died in the pool may cost one more try, in the first half second. */
    private void triesAgain(Runnable button) {
        int tries = 0;
        do {
            button.run();
        } while (teacher.status() == 503 && ++tries < 10);
    }

    private void triesAgain() {
        triesAgain(teacher::again);
    }

    private void saysThatNothingIsCertainAndWhomToRing() {
        assertThat(teacher.status()).isEqualTo(503);
        assertThat(teacher.html())
                .contains("Vi kan inte säga att det du skrev har kommit fram", "Försök igen", "112", NUMBER_TO_RING)
                .doesNotContain("mottagen", "Mottagen", "sparades", "Sparad");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenMeanwhileStaysInTheFormAndIsKeptWhenItIsSentAgain(Fault how) {
        String draft = begun();
        away(how);
        teacher.post(draft + "/oron", "seen", SEEN, "acute", "NO", "reasons", "ABSENCE", "reasons", "HOME_CARE");

        saysThatNothingIsCertainAndWhomToRing();
        assertThat(teacher.html()).contains(">\n" + SEEN + "</textarea>");

        back();
        triesAgain();
        assertThat(teacher.path()).isEqualTo(draft + "/hemmet");
        teacher.get(draft + "/oron");
        assertThat(teacher.html()).contains(SEEN, "value=\"ABSENCE\" checked", "value=\"HOME_CARE\" checked");
    }

    @Test
    void whatIsTypedBesideAFileStaysInTheFormAndTheFileIsChosenAgain() {
        String draft = begun();
        teacher.get(draft + "/oron");
        away(Fault.KILLED);
        teacher.attach(draft + "/bilagor", "brev.txt", "Hej".getBytes(UTF_8), "seen", SEEN, "acute", "NO");

        saysThatNothingIsCertainAndWhomToRing();
        assertThat(teacher.html()).contains(">\n" + SEEN + "</textarea>");

        back();
        triesAgain();
        assertThat(teacher.html()).contains("Välj en fil först", SEEN);
    }

    @ParameterizedTest
    @EnumSource
    void aReportThatIsSentMeanwhileIsSentOnceWhenItIsTriedAgain(Fault how) {
        int before = inAllInboxes();
        String draft = written();
        teacher.get(draft + "/kontrollera");
        away(how);
        teacher.post(draft + "/kontrollera");
        saysThatNothingIsCertainAndWhomToRing();

        back();
        triesAgain();
        assertThat(teacher.path()).isEqualTo(draft + "/mottagen");
        assertThat(teacher.html()).contains("Anmälan är mottagen");
        assertThat(inAllInboxes()).isEqualTo(before + 1);
    }

    @Test
    void aCommitWhoseAnswerIsLostIsNeverShownAsSuccessAndTheNextTryMakesNoSecondReport() {
        int before = inAllInboxes();
        String draft = written();
        teacher.get(draft + "/kontrollera");
        SERVER.loseTheAnswerToTheNextCommitOf("samsyn_school");
        teacher.post(draft + "/kontrollera");

        assertThat(SERVER.stillToLose()).as("an answer was lost").isNull();
        saysThatNothingIsCertainAndWhomToRing();
        assertThat(inAllInboxes()).as("it was sent all the same").isEqualTo(before + 1);

        triesAgain();
        assertThat(teacher.path()).isEqualTo(draft + "/mottagen");
        assertThat(teacher.html()).contains("Anmälan är mottagen");
        assertThat(inAllInboxes()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource
    void aPageThatOnlyReadsSaysThatItCannotBeShown(Fault how) {
        away(how);
        teacher.get("/anmalningar");

        assertThat(teacher.status()).isEqualTo(503);
        assertThat(teacher.html())
                .contains("Sidan går inte att visa just nu", "112", NUMBER_TO_RING)
                .doesNotContain("Maja", "Inga anmälningar");
        back();
        triesAgain(() -> teacher.get("/anmalningar"));
        assertThat(teacher.status()).isEqualTo(200);
    }

    @Test
    void aFormThatSavesItselfIsToldThatItWasNotSaved() {
        String draft = begun();
        away(Fault.FROZEN);
        teacher.asScript().post(draft + "/oron/utkast", "seen", SEEN);

        assertThat(teacher.status()).isEqualTo(503);
        assertThat(teacher.html())
                .contains("Det går inte att spara just nu", NUMBER_TO_RING)
                .doesNotContain("<html", "sparades");
    }

    @Test
    void aTeacherInABrowserSeesThatNothingIsSavedAndLosesNothing() {
        String draft = begun();
        try (var person = SharedBrowser.newPerson(true)) {
            person.setDefaultTimeout(PATIENT);
            Page page = person.newPage();
            page.navigate("http://localhost:" + port);
            press(page, "Maja Mönsterlund");
            page.navigate("http://localhost:" + port + draft + "/oron");
            away(Fault.FROZEN);
            page.getByLabel("Vad har du sett eller hört?").fill(SEEN);
            page.getByLabel("Nej").first().check();

            assertThat(page.locator("#sparat")).containsText("Det går inte att spara just nu");
            assertThat(page.locator("#sparat")).containsText("Mottagningsenheten Farsta");
            press(page, "Fortsätt");
            assertThat(page.getByLabel("Din text")).hasValue(SEEN);

            back();
            press(page, "Försök igen");
            page.waitForURL("**/hemmet");
        }
        teacher.get(draft + "/oron");
        assertThat(teacher.html()).contains(SEEN);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
