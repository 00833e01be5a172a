package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * The main job, as three people live it in the example city: a worried teacher, a social worker, and the one who
 * follows the figures. Played with our scripts and with none at all.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestClock.Setting.class)
class StoryTests {
    private static final String REASON = "Sömnen och maten behöver utredas vidare.";
    private static final Pattern REFERENCE = Pattern.compile("SY-[0-9A-Z]{6}");

    /** Milliseconds. A page takes a tenth of this on a busy machine. */
    private static final int SLOW = 20_000;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void aTuesdayMorning() {
        clock.set("2026-11-17T09:42");
    }

    @ParameterizedTest(name = "with our scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aWorriedTeachersReportIsReadDecidedAndAnswered(boolean withScript) {
        int before = reportsInFarsta();
        Page teacher = logIn("Maja Mönsterlund", withScript);
        String reference = reports(teacher);

        clock.set("2026-11-17T10:05");
        Page worker = logIn("Tore Testström", withScript);
        confirms(worker, reference);
        assessesProtection(worker);
        decides(worker);

        teacher.navigate(url("/anmalningar/" + reference));
        assertThat(teacher.locator("main")).containsText("Anmälan har fått en handläggare");
        assertThat(teacher.locator("main")).containsText("Tore Testström, socialsekreterare på");
        assertThat(teacher.locator("main")).not().containsText("Ny handläggare");
        assertThat(teacher.locator("main")).containsText("Utredning inledd");
        assertThat(teacher.locator("main")).not().containsText(REASON);

        assertThat(reportsInFarsta()).as("the district's figure has moved").isEqualTo(before + 1);
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** Six screens: four questions, the check and the receipt. */
    private String reports(Page page) {
        page.getByRole(AriaRole.LINK, named("Anmäl oro för ett barn")).click();
        press(page, "Börja");
        page.getByLabel("Barnets namn").fill("Elis Låtsasson");
        page.getByLabel("Jag vet ungefär när barnet är fött").check();
        page.getByLabel("Födelseår").fill("2015");
        page.getByLabel("Pojke").check();
        press(page, "Fortsätt");
        page.getByLabel("Vad har du sett eller hört?").fill("Somnar på lektionerna och har inte ätit frukost.");
        page.getByLabel("Omsorgen hemma").check();
        page.locator("input[name=acute][value=NO]").check();
        press(page, "Fortsätt");
        press(page, "Fortsätt");
        press(page, "Fortsätt");
        assertThat(page.locator("main")).containsText("Anmälan är inte skickad än.");
        press(page, "Skicka anmälan");
        assertThat(page.getByRole(AriaRole.HEADING, named("Anmälan är mottagen")))
                .isVisible();
        assertThat(page.locator("main")).containsText("Petra Provberg");
        assertThat(page.locator("main")).containsText("08-465 004 12");
        var found = REFERENCE.matcher(page.locator("main").innerText());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** In the inbox no child has a name; a click takes the report, the next one confirms it. */
    private void confirms(Page page, String reference) {
        assertThat(page).hasURL(Pattern.compile(".*/inkorg.*"));
        assertThat(page.locator("main")).not().containsText("Elis");
        inRow(page, reference, "Ta anmälan");
        inRow(page, reference, "Bekräfta");
        page.getByRole(AriaRole.LINK, named(reference)).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Elis Låtsasson, född 2015")))
                .isVisible();
    }

    private void inRow(Page page, String reference, String button) {
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(reference))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private void assessesProtection(Page page) {
        page.getByRole(AriaRole.LINK, named("Gör skyddsbedömningen")).click();
        page.getByLabel("Nej, inte just nu").check();
        page.getByLabel("Vad bedömningen bygger på").fill("Mamma är hemma i dag och mormor hämtar.");
        press(page, "Signera skyddsbedömningen");
    }

    private void decides(Page page) {
        page.locator("input[type=radio]").first().check();
        page.getByLabel("Skäl för beslutet").fill(REASON);
        press(page, "Besluta och skicka besked");
        assertThat(page.locator("main")).containsText("Utredning inleds");
    }

    /** The cell of the district's table, or nought while there is no row for Farsta yet. */
    private int reportsInFarsta() {
        Page page = logIn("Sixten Sagolund", false);
        page.navigate(url("/statistik?ar=2026"));
        assertThat(page.locator("h1")).isVisible();
        var farsta = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Farsta"))));
        int reports = farsta.count() == 0
                ? 0
                : Integer.parseInt(farsta.locator("td[data-label='Antal inkomna anmälningar']")
                        .innerText()
                        .strip());
        page.context().close();
        return reports;
    }

    private Page logIn(String name, boolean withScript) {
        BrowserContext person = SharedBrowser.newPerson(withScript);
        person.setDefaultTimeout(SLOW);
        Page page = person.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.navigate(url("/"));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile(name)))
                .first()
                .click();
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
