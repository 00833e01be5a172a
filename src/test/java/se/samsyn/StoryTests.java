package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The main job, as three people live it in the example city: a worried teacher, a social worker, and the one who
 * follows the figures. Played with our scripts and with none at all.
 */
class StoryTests extends StoryTest {
    private static final String REASON = "Sömnen och maten behöver utredas vidare.";

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
}
