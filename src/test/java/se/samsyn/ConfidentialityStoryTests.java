package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.foundation.login.Logins;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.CaseNumber;
import se.samsyn.socialservices.intake.IncomingReports;

/**
 * Confidentiality in daily work, as those live it whom it is about: what a young person lets the school know, and a
 * relative at the unit who reads what they should not. How a report is erased on its day is in
 * {@link RestoredDumpTests}.
 */
class ConfidentialityStoryTests extends StoryTest {
    private static final String WISH = "Alva vill börja senare på måndagar.";
    private static final String RELATIVE = "Disa Demoberg";
    private static final String MANAGER = "Petra Provberg";
    private static final int NOT_FOUND = 404;
    private static final Pattern CODE = Pattern.compile("/mitt/[0-9A-Z-]+");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{6}\\b");

    @Autowired
    private ConcernReports school;

    @Autowired
    private IncomingReports intake;

    @Autowired
    private Consents consents;

    @Autowired
    private Logins logins;

    private ExampleReports example;
    private ConsentedReport report;
    private String path;

    @BeforeEach
    void aDecidedReport() {
        clock.set("2026-11-17T09:42");
        example = new ExampleReports(new ExamplePeople(logins, 0), school, intake);
        report = ConsentedReport.decided(example, consents);
        path = "/arenden/" + report.reference();
    }

    @Test
    void theSchoolSeesWhatTheYoungPersonAgreesToUntilTheyTakeItBackAlthoughAGuardianRefuses() {
        Page worker = logIn(ConsentedReport.WORKER, true);
        asksAll(worker);
        refuses(worker, "Olle Låtsasson");
        report.act(List.of(new ConsentAct.Give(report.id("Vera"), ConsentedReport.items())));
        Page youth = entersWithTheCodeThat(worker);
        youth.getByLabel("Vad skolan kan göra").check();
        press(youth, "Ja, till det jag har kryssat för");
        assertThat(youth.locator("h1")).hasText("Du har sagt ja");

        assessesAndLetsOut(worker);
        Page teacher = logIn(ConsentedReport.TEACHER, true);
        teacher.navigate(url("/anmalningar/" + report.reference()));
        assertThat(teacher.locator("main")).containsText(WISH);
        assertThat(teacher.locator("main")).not().containsText("Vilket stöd familjen får");

        youth.locator("a[href$='/ta-tillbaka']").click();
        press(youth, "Ja, ta tillbaka");
        assertThat(youth.locator("h1")).hasText("Ditt samtycke är återtaget");
        teacher.reload();
        assertThat(teacher.locator("main")).containsText("Samtycket är återtaget");
        assertThat(teacher.locator("main")).not().containsText(WISH);
    }

    /** Nobody knows of the kinship yet: from when it is marked on not even the glass opens the report (decision 67). */
    @Test
    void aRelativeAtTheUnitIsRefusedBreaksTheGlassIsSeenAndIsKeptAway() {
        report.askAll();
        example.act(
                ConsentedReport.WORKER,
                report.reference(),
                new Act.Confirm(Channel.SAMSYN),
                new Act.HandOver(new CaseNumber("AKT 2026:116"), 0));
        Page relative = logIn(RELATIVE, true);
        assertThat(relative.navigate(url(path)).status()).isEqualTo(NOT_FOUND);
        breaksTheGlass(relative);
        assertThat(relative.locator("main")).containsText("Alva Låtsasson");

        Page manager = logIn(MANAGER, true);
        manager.navigate(url("/att-gora?visa=enheten"));
        manager.getByRole(AriaRole.ROW)
                .or(manager.getByRole(AriaRole.LISTITEM))
                .filter(new Locator.FilterOptions().setHasText("Granska nödöppningen av " + report.reference()))
                .getByRole(AriaRole.LINK)
                .last()
                .click();
        assertThat(manager.locator("main")).containsText(RELATIVE);
        assertThat(manager.locator("main")).containsText("Jag måste veta i dag.");
        manager.getByLabel("Nej, det behövdes inte").check();
        press(manager, "Spara granskningen");
        assertThat(manager.locator("main")).containsText("det behövdes inte");
        manager.navigate(url(path + "/jav"));
        manager.getByLabel("Vem är jävig?").selectOption(RELATIVE);
        press(manager, "Markera jäv");

        assertThat(relative.navigate(url(path)).status()).isEqualTo(NOT_FOUND);
        breaksTheGlass(relative);
        assertThat(relative.locator("main"))
                .containsText("Det finns ingen anmälan med den beteckningen som du kan öppna");
    }

    private void asksAll(Page page) {
        page.navigate(url(path + "/samtycke"));
        for (String asked : List.of("Vera", "Olle", "Alva", "Vad skolan kan göra", "Vilket stöd familjen får")) {
            page.getByRole(AriaRole.CHECKBOX, named(asked)).check();
        }
        page.getByLabel("Ändamål").selectOption("Att skolan ska kunna hjälpa barnet");
        page.locator("input[name=untilDay]").fill("1");
        page.locator("input[name=untilMonth]").fill("3");
        page.locator("input[name=untilYear]").fill("2027");
        press(page, "Spara att frågan är ställd");
    }

    private static void refuses(Page page, String name) {
        page.getByRole(AriaRole.LINK, named("Registrera svaret " + name)).click();
        page.getByLabel("Det som har hänt").selectOption("Har svarat nej");
        press(page, "Spara");
    }

    /** On paper, and a number in person; in a browser of their own. */
    private Page entersWithTheCodeThat(Page worker) {
        worker.getByRole(AriaRole.LINK, named("Lämna en egen kod Alva Låtsasson"))
                .click();
        press(worker, "Skapa koden");
        assertThat(worker.locator("h1")).hasText("Koden är skapad");
        String handed = worker.locator("main").innerText();
        Page youth = SharedBrowser.newPerson(true).newPage();
        youth.navigate(url(found(CODE, handed)));
        youth.getByLabel("Siffror").fill(found(NUMBER, handed));
        press(youth, "Fortsätt");
        return youth;
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group();
    }

    private void assessesAndLetsOut(Page page) {
        page.navigate(url(path + "/samtycke/lamna-ut"));
        assertThat(page.locator("main")).containsText("Olle Låtsasson, vårdnadshavare: Samtycker inte");
        assertThat(page.locator("main")).containsText("Den unga samtycker själv till: Vad skolan kan göra.");
        page.getByLabel("Sak").selectOption("Vad skolan kan göra");
        page.getByLabel("Det som skolan får veta").fill(WISH);
        page.getByLabel("Vilket men kan det ge, och för vem?").fill("Inget.");
        page.getByLabel("Bedömning").selectOption("Lämnas ut med bara den ungas samtycke");
        page.getByLabel("Varför är den unga mogen att bestämma själv?").fill("Hon förstår vad skolan gör med det.");
        press(page, "Fortsätt");
        assertThat(page.locator("main")).containsText("texten får bara handla om den unga själv");
        press(page, "Lämna ut till skolan");
        assertThat(page.locator("main")).containsText("Skolan kan läsa det");
    }

    private void breaksTheGlass(Page page) {
        page.navigate(url("/nodoppna"));
        page.getByLabel("Anmälans beteckning").fill(report.reference().value());
        page.getByLabel("Varför behöver du läsa anmälan nu?").fill("Jag måste veta i dag.");
        press(page, "Nödöppna");
    }
}
