package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.socialservices.confidentiality.Acted;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.IncomingReports;

/** How many screens and clicks the jobs of this house may take. What is typed is not counted. */
@SamsynTest
class StepGoalTests {
    private static final String MAJA = "Maja Mönsterlund";
    private static final String TORE = "Tore Testström";

    @LocalServerPort
    private int port;

    @Autowired
    private ConcernReports school;

    @Autowired
    private IncomingReports intake;

    @Autowired
    private Consents consents;

    @Autowired
    private Logins logins;

    @Autowired
    private TestClock clock;

    private static int minute = 5;

    private ExamplePeople people;
    private ExampleReports reports;
    private Page page;
    private int clicks;
    private List<String> screens;

    /** Later for every test, so that its report is among the latest. */
    @BeforeEach
    void aTuesdayMorning() {
        clock.set("2026-11-17T11:%02d".formatted(minute++));
        people = new ExamplePeople(logins, port);
        reports = new ExampleReports(people, school, intake);
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void aReportTakesSixScreens() {
        landsOn(MAJA, "/anmal/start");
        click(button("Börja"));
        page.getByLabel("Vet inte").first().check();
        click(button("Fortsätt"));
        page.getByLabel("Vad har du sett eller hört?").fill("Somnar på lektionerna.");
        page.locator("input[name=acute][value=NO]").check();
        click(button("Fortsätt"));
        click(button("Fortsätt"));
        click(button("Fortsätt"));
        click(button("Skicka anmälan"));

        assertThat(page.locator("h1").innerText()).isEqualTo("Anmälan är mottagen");
        assertThat(page.locator("main").innerText())
                .as("what the roles are, S137")
                .contains("Vem gör vad?");
        assertThat(screens).hasSize(6);
    }

    @Test
    void aReportAsksForNineAnswersAtMost() {
        String draft = "/anmal/" + reports.begun(MAJA);
        landsOn(MAJA, draft + "/barnet");
        page.getByLabel("Jag vet numret").check();
        click(button("Fortsätt"));
        page.navigate(people.url(draft + "/aterkoppling"));
        for (Locator prefilled :
                page.locator("main input[type=text], main input[type=tel]").all()) {
            prefilled.fill("");
        }
        click(button("Fortsätt"));
        page.navigate(people.url(draft + "/kontrollera"));

        assertThat(page.locator(".errors li").count()).isBetween(1, 9);
    }

    @Test
    void whereAReportStandsIsOneClickAway() {
        Reference reference = taken();
        landsOn(MAJA, "/hem");
        click(page.getByRole(AriaRole.LINK, named(reference.value())));

        assertThat(page.locator("main").innerText()).contains("Det här har hänt", TORE);
        assertThat(clicks).isEqualTo(1);
    }

    @Test
    void aPrincipalCosignsInTwoClicks() {
        Reference reference = reports.reference("Hugo Hittepåsson", reports.sent("Hugo Hittepåsson"));
        landsOn("Nora Norrskensdotter", "/hem");
        click(page.getByRole(AriaRole.LINK, named(reference.value())));
        click(button("Medunderteckna"));

        assertThat(page.locator("main").innerText()).contains("Medundertecknad av Nora Norrskensdotter");
        assertThat(clicks).isEqualTo(2);
    }

    @Test
    void aReportIsConfirmedInOneClickWithTheTextPrefilled() {
        Reference reference = taken();
        landsOn(TORE, "/inkorg?visa=mina");
        click(inRow(reference, AriaRole.BUTTON, "Bekräfta"));

        assertThat(clicks).isEqualTo(1);
        page.navigate(people.url("/arenden/" + reference + "/aterkoppling"));
        assertThat(page.locator("main").innerText())
                .contains(
                        "Tore Testström, socialsekreterare på Mottagningsenheten Farsta, bekräftar att anmälan har kommit fram.");
    }

    @Test
    void protectionIsAssessedOnTwoScreensAtMost() {
        Reference reference = taken();
        reports.act(TORE, reference, new Act.Confirm(Channel.SAMSYN));
        landsOn(TORE, "/inkorg?visa=mina");
        click(inRow(reference, AriaRole.LINK, "Skyddsbedöm"));
        page.getByLabel("Nej, inte just nu").check();
        page.getByLabel("Vad bedömningen bygger på").fill("Mormor hämtar i dag.");
        int actedOn = screens.size();
        click(button("Signera skyddsbedömningen"));

        assertThat(page.url()).endsWith("/forhand");
        assertThat(actedOn).isLessThanOrEqualTo(2);
    }

    @Test
    void theOutcomeIsGivenInThreeClicks() {
        Reference reference = taken();
        reports.act(TORE, reference, new Act.Confirm(Channel.SAMSYN), ExampleReports.noProtectionNeeded());
        landsOn(TORE, "/arenden/" + reference);
        click(page.getByRole(AriaRole.LINK, named("Fortsätt till beslut")));
        click(page.getByLabel("Utredning inleds", new Page.GetByLabelOptions().setExact(true)));
        page.getByLabel("Skäl för beslutet").fill("Sömnen och maten behöver utredas.");
        click(button("Besluta och skicka besked"));

        assertThat(page.locator("main").innerText()).contains("Besked lämnat");
        assertThat(clicks).isLessThanOrEqualTo(3);
    }

    @Test
    void aReportThatNobodyHasIsAssignedInTwoClicks() {
        Reference reference = reports.reference(MAJA, reports.sent(MAJA));
        landsOn("Petra Provberg", "/arenden/" + reference);
        page.getByLabel("Eller låt någon annan ta den").selectOption("Disa Demoberg");
        clicks++;
        click(button("Tilldela"));

        assertThat(page.locator("main").innerText()).contains("Ansvarig: Disa Demoberg");
        assertThat(clicks).isEqualTo(2);
    }

    @Test
    void aYoungPersonAgreesOnThreeScreensAndTakesItBackInTwoClicks() {
        var report = ConsentedReport.decided(reports, consents);
        report.askAll();
        var handed = (Acted.Handed) consents.hand(report.worker(), report.reference(), report.id("Alva"), "");
        landsOn(null, "/mitt/" + handed.code());
        page.getByLabel("Siffror").fill(handed.number());
        click(button("Fortsätt"));
        page.getByLabel("Vad skolan kan göra").check();
        click(button("Ja, till det jag har kryssat för"));
        assertThat(page.locator("h1").innerText()).isEqualTo("Du har sagt ja");
        assertThat(1 + clicks).as("a screen for each button, and the first").isLessThanOrEqualTo(3);

        clicks = 0;
        click(page.locator("a[href$='/ta-tillbaka']"));
        click(button("Ja, ta tillbaka"));
        assertThat(page.locator("h1").innerText()).isEqualTo("Ditt samtycke är återtaget");
        assertThat(clicks).isLessThanOrEqualTo(2);
    }

    private Reference taken() {
        Reference reference = reports.reference(MAJA, reports.sent(MAJA));
        reports.act(TORE, reference, new Act.Take());
        return reference;
    }

    /** Where one comes in is not counted. */
    private void landsOn(@Nullable String name, String path) {
        page = people.page(name, true);
        page.navigate(people.url(path));
        clicks = 0;
        screens = new ArrayList<>();
    }

    private void click(Locator control) {
        String before = page.url();
        control.click();
        clicks++;
        page.waitForLoadState();
        if (!page.url().equals(before)) {
            screens.add(page.url());
        }
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
    }

    private Locator inRow(Reference reference, AriaRole role, String name) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(reference.value()))
                .getByRole(role, new Locator.GetByRoleOptions().setName(name));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
