package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/**
 * Friday at ten past six: the intake unit has closed, the out-of-hours unit reads, the child turns out to live in
 * another district, and no day of the fourteen is lost.
 */
class FridayEveningTests extends StoryTest {
    private static final String HASSELBY = "Mottagningsenheten Hässelby-Vällingby";

    @Test
    void aReportOnAFridayEveningIsAssessedAtOnceAndDecidedInTheRightDistrictOnTheSameClock() {
        clock.set("2026-11-20T18:10");
        Page teacher = logIn("Maja Mönsterlund", true);
        String reference = reports(teacher);
        assertThat(teacher.locator("main")).containsText("Till dess läser socialjouren anmälan");

        clock.set("2026-11-20T18:40");
        assessesAndConfirms(logIn("Jonna Journummer", true), reference);

        clock.set("2026-11-23T08:45");
        handsBack(logIn("Jonna Journummer", true), reference);

        clock.set("2026-11-24T10:00");
        transfers(logIn("Tore Testström", true), reference);

        clock.set("2026-11-24T11:00");
        decidesOnDayFour(logIn("Pelle Påhittsson", true), reference);

        teacher = logIn("Maja Mönsterlund", true);
        teacher.navigate(url("/anmalningar/" + reference));
        assertThat(teacher.locator("main")).containsText("Jonna Journummer");
        assertThat(teacher.locator("main")).containsText("Överlämnad till en annan enhet");
        assertThat(teacher.locator("main")).containsText("Utredning inledd");
        assertThat(teacher.locator("main")).not().containsText("Farmor bor där");

        assertReaders("Petra Provberg", reference, "Jonna Journummer", "Tore Testström");
        assertReaders("Hanna Hässelkvist", reference, "Pelle Påhittsson");
        assertThat(complaints).as("what the browsers complained of").isEmpty();
    }

    private void assessesAndConfirms(Page page, String reference) {
        assertThat(page.locator("main")).containsText("till Mottagningsenheten Farsta");
        page.getByRole(AriaRole.LINK, named(reference)).click();
        assertThat(page.locator("main")).containsText("Du läser i enhetens ställe");
        assessesProtection(page);
        press(page, "Bekräfta");
        assertThat(page.locator("main")).containsText("Bekräftad för den som anmälde");
        assertThat(page.getByRole(AriaRole.LINK, named("Fortsätt till beslut"))).hasCount(0);
    }

    private void handsBack(Page page, String reference) {
        page.navigate(url("/arenden/" + reference));
        page.getByLabel("Vad behöver enheten veta?").fill("Mormor hämtar hela veckan.");
        press(page, "Lämna tillbaka till enheten");
        assertThat(page.locator("main")).not().containsText(reference);
    }

    private void transfers(Page page, String reference) {
        page.getByRole(AriaRole.LINK, named(reference)).click();
        assertThat(page.locator("main")).containsText("Mormor hämtar hela veckan.");
        assertThat(page.locator("main")).containsText("Dag 4 av 14");
        page.getByRole(AriaRole.LINK, named("Lämna över till en annan enhet")).click();
        page.getByLabel("Till vilken enhet?").selectOption(new SelectOption().setLabel(HASSELBY));
        page.getByLabel("Varför är anmälan deras?").fill("Farmor bor där och barnet är folkbokfört hos henne.");
        press(page, "Lämna över");
        assertThat(page.getByRole(AriaRole.HEADING, named("Anmälan är överlämnad")))
                .isVisible();
        assertThat(page.locator("main")).containsText(HASSELBY);
        assertThat(page.locator("main")).not().containsText("Elis");
    }

    private void decidesOnDayFour(Page page, String reference) {
        inRow(page, reference, "Ta anmälan");
        page.getByRole(AriaRole.LINK, named(reference)).click();
        assertThat(page.locator("main")).containsText("Dag 4 av 14");
        assertThat(page.locator("main")).containsText("Farmor bor där");
        page.getByRole(AriaRole.LINK, named("Fortsätt till beslut")).click();
        page.locator("input[type=radio]").first().check();
        page.getByLabel("Skäl för beslutet").fill("Barnet behöver skydd och stöd.");
        press(page, "Besluta och skicka besked");
        assertThat(page.locator("main")).containsText("Utredning inleds");
    }

    private void assertReaders(String manager, String reference, String... readers) {
        Page page = logIn(manager, false);
        page.navigate(url("/arenden/" + reference + "/lasningar"));
        for (String reader : readers) {
            assertThat(page.locator("main")).containsText(reader);
        }
        page.context().close();
    }
}
