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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the stories share: people of the example city at their browsers, and a clock that the story sets. */
@SamsynTest
abstract class StoryTest {
    private static final Pattern REFERENCE = Pattern.compile("SY-[0-9A-Z]{6}");

    /** Milliseconds. A page takes a tenth of this on a busy machine. */
    private static final int SLOW = 20_000;

    @LocalServerPort
    private int port;

    @Autowired
    TestClock clock;

    /** What the browsers complained of. */
    final List<String> complaints = new ArrayList<>();

    /** Six screens: four questions, the check and the receipt. */
    String reports(Page page) {
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

    static void inRow(Page page, String reference, String button) {
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(reference))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    static void assessesProtection(Page page) {
        page.getByRole(AriaRole.LINK, named("Gör skyddsbedömningen")).click();
        page.getByLabel("Nej, inte just nu").check();
        page.getByLabel("Vad bedömningen bygger på").fill("Mamma är hemma i dag och mormor hämtar.");
        press(page, "Signera skyddsbedömningen");
    }

    Page logIn(String name, boolean withScript) {
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

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
