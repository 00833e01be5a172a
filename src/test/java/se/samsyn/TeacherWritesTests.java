package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.foundation.login.Logins;

/** A teacher at the form: with the keyboard alone, with a network that comes and goes, with a text that is pasted. */
@SamsynTest
class TeacherWritesTests {
    private static final int MOST_STOPS = 80;

    /** True when somebody who sees the page sees where they are. */
    private static final String FOCUS_IS_SEEN = """
            () => {
              const at = document.activeElement;
              const style = getComputedStyle(at);
              const box = at.getBoundingClientRect();
              return at !== document.body && box.width > 1 && box.height > 1
                && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none');
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private Logins logins;

    @Autowired
    private TestClock clock;

    private Page page;

    @BeforeEach
    void majaHasLoggedIn() {
        clock.set("2026-11-17T09:42");
        var people = new ExamplePeople(logins, port);
        page = people.page("Maja Mönsterlund", true);
        page.navigate(people.url("/hem"));
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        enter(page.getByRole(AriaRole.LINK, named("Anmäl oro för ett barn")));
        enter(button("Börja"));
        tabTo(page.getByLabel("Barnets namn"));
        type("Elis Låtsasson");
        tabTo(page.getByLabel("Jag vet numret"));
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        assertThat(page.getByLabel("Jag vet ungefär när barnet är fött")).isChecked();
        tabTo(page.getByLabel("Födelseår"));
        type("2015");
        enter(button("Fortsätt"));

        enter(button("Fortsätt"));
        assertThat(page.locator(".errors")).isFocused();
        assertThat((boolean) page.evaluate(FOCUS_IS_SEEN)).isTrue();
        enter(page.getByRole(AriaRole.LINK, named("Beskriv vad du har sett eller hört")));
        assertThat(page.getByLabel("Vad har du sett eller hört?")).isFocused();
        type("Somnar på lektionerna.");
        tabTo(page.locator("input[name=acute]").first());
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("input[name=acute][value=NO]")).isChecked();
        enter(button("Fortsätt"));

        enter(button("Fortsätt"));
        enter(button("Fortsätt"));
        enter(button("Skicka anmälan"));
        assertThat(page.getByRole(AriaRole.HEADING, named("Anmälan är mottagen")))
                .isVisible();
    }

    @Test
    void aDraftThatCouldNotBeSavedIsNotSaidToBe() {
        begin();
        page.route(Pattern.compile(".*/utkast"), Route::abort);
        page.getByLabel("Barnets namn").fill("Elis");
        page.getByLabel("Barnets namn").blur();
        assertThat(page.locator("#sparat")).containsText("Vi kunde inte spara utkastet nu");
        assertThat(page.locator("#sparat")).not().containsText("Utkastet sparades");
        assertThat(page.getByLabel("Barnets namn")).hasValue("Elis");

        page.unroute(Pattern.compile(".*/utkast"));
        page.getByLabel("Barnets namn").fill("Elis Låtsasson");
        page.getByLabel("Barnets namn").blur();
        assertThat(page.locator("#sparat")).containsText("Utkastet sparades 09.42");
        assertThat(page.locator("#sparat")).not().containsText("Vi kunde inte spara");
    }

    @Test
    void whatIsPastedIsShownAsTextAndWhatIsWrongIsSaidWhereItStands() {
        begin();
        page.getByLabel("Barnets namn").fill("<img src=x onerror=alert(1)> 👧");
        page.getByLabel("Jag vet numret").check();
        page.getByLabel("Personnummer eller samordningsnummer").fill("19120211-9986");
        button("Fortsätt").click();

        assertThat(page.locator(".errors li"))
                .hasText("Numret tillhör någon som har fyllt 18 år. En orosanmälan gäller barn");
        assertThat(page.locator("#personalNumber-error"))
                .hasText("Numret tillhör någon som har fyllt 18 år. En orosanmälan gäller barn");
        assertThat(page.getByLabel("Barnets namn")).hasValue("<img src=x onerror=alert(1)> 👧");
        page.getByLabel("Vet inte").first().check();
        button("Fortsätt").click();
        page.navigate(page.url().replace("/oron", "/kontrollera"));
        assertThat(page.locator("main")).containsText("<img src=x onerror=alert(1)> 👧");
        assertThat(page.locator("main img")).hasCount(0);
    }

    private void begin() {
        page.getByRole(AriaRole.LINK, named("Anmäl oro för ett barn")).click();
        button("Börja").click();
        page.waitForLoadState();
    }

    private void enter(Locator control) {
        String before = page.url();
        tabTo(control);
        page.keyboard().press("Enter");
        if (!before.contains("/oron")) {
            page.waitForURL(url -> !url.equals(before));
        }
        page.waitForLoadState();
    }

    /** As far as it takes, and at every stop one sees where one is. */
    private void tabTo(Locator control) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if ((boolean) control.evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
            assertThat((boolean) page.evaluate(FOCUS_IS_SEEN))
                    .as("focus is seen at %s", page.evaluate("() => document.activeElement.outerHTML"))
                    .isTrue();
        }
        throw new AssertionError("The keyboard never came to " + control);
    }

    private void type(String text) {
        page.keyboard().type(text);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
