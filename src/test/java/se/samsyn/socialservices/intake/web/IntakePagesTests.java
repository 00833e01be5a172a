package se.samsyn.socialservices.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.SharedBrowser;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.page.PageChecks;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.IntakeTest;
import se.samsyn.socialservices.intake.Town;

/** The pages of intake in a real browser, as somebody at work meets them. */
class IntakePagesTests extends IntakeTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Logins logins;

    private BrowserContext context;

    @AfterEach
    void closeContext() {
        context.close();
    }

    @Test
    void reportIsTakenConfirmedAssessedAndDecidedInSevenClicksAndHandedOver() {
        var reference = received(Reason.ABSENCE, Reason.HOME_CARE);
        Page page = as(town.tore());
        page.navigate(address("/inkorg"));
        assertThat(page.content()).doesNotContain("Alva");

        click(page, "Ta anmälan");
        click(page, "Bekräfta");
        assertThat(sentToSchool(reference)).hasSize(2);
        click(page, "Skyddsbedöm");
        page.getByLabel("Nej, inte just nu").check();
        page.getByLabel("Vad bedömningen bygger på").fill("Barnet är i skolan.");
        click(page, "Signera skyddsbedömningen");
        assertThat(page.url()).endsWith("/forhand");
        page.getByLabel("Utredning inleds", new Page.GetByLabelOptions().setExact(true))
                .check();
        assertThat(page.locator(".told-OPENED").isVisible()).isTrue();
        assertThat(page.locator(".told-NOT_OPENED").isVisible()).isFalse();
        page.getByLabel("Skäl för beslutet").fill("Hög frånvaro.");
        click(page, "Besluta och skicka besked");

        assertThat(page.content()).contains("Beslut: Utredning inleds", "Besked lämnat");
        assertThat(sentToSchool(reference))
                .anyMatch(message -> message.contains("\"outcome\":\"OPENED\""))
                .noneMatch(message -> message.contains("Hög frånvaro."));
        page.navigate(address("/inkorg"));
        click(page, "För över");
        page.getByLabel("Aktens nummer").fill("20191010-2399");
        click(page, "Överförd");
        assertThat(page.locator(".errors").innerText()).contains("ser ut som ett personnummer");
        page.getByLabel("Aktens nummer").fill("AKT 2026:114");
        click(page, "Överförd");
        assertThat(page.content()).contains("Överförd till personakten, AKT 2026:114");
        page.navigate(address("/inkorg"));
        assertThat(page.content()).contains("Inga anmälningar väntar");
    }

    @Test
    void errorsAreSaidAtTheFieldAndWhatWasTypedIsKept() {
        var reference = received();
        Page page = as(town.tore());
        page.navigate(address("/arenden/" + reference + "/skydd"));
        page.getByLabel("Vad bedömningen bygger på").fill("<b>Åh \uD83D\uDE42</b>");
        click(page, "Signera skyddsbedömningen");

        assertThat(page.locator(".errors").innerText()).contains("Välj om barnet behöver skydd nu");
        assertThat(page.getByLabel("Vad bedömningen bygger på").inputValue()).isEqualTo("<b>Åh \uD83D\uDE42</b>");
        PageChecks.assertAccessible(page);
    }

    @Test
    void secondWhoTakesReadsWhoWasFirst() {
        var reference = received();
        Page page = as(town.nils());
        page.navigate(address("/inkorg"));
        done(town.tore(), reference, new Act.Take());
        click(page, "Ta anmälan");
        assertThat(page.content()).contains("Tore Testström är redan ansvarig");
    }

    @Test
    void whoeverLacksTheMarkReadsThatSentenceInsteadOfAButton() {
        var reference = assessed();
        Page page = as(town.nils());
        page.navigate(address("/arenden/" + reference + "/forhand"));
        assertThat(page.content())
                .contains("Du är inte registrerad som behörig")
                .doesNotContain("Besluta och skicka besked");
    }

    @Test
    void whatTheLoserOfARaceTypedIsShownAgain() {
        var reference = assessed();
        Page page = as(town.tore());
        page.navigate(address("/arenden/" + reference + "/forhand"));
        page.getByLabel("Utredning inleds", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("Skäl för beslutet").fill("Ett långt skäl.");
        done(town.petra(), reference, new Act.Decide(Outcome.NOT_OPENED, "Skäl", null));
        click(page, "Besluta och skicka besked");

        assertThat(page.content()).contains("Beslutet är redan fattat");
        assertThat(page.locator("#kept").inputValue()).isEqualTo("Ett långt skäl.");
    }

    @Test
    void proposalToOpenAtOnceLeadsToThatDecision() {
        var reference = assessed(Reason.VIOLENCE);
        Page page = as(town.tore());
        page.navigate(address("/arenden/" + reference + "/forhand"));
        assertThat(page.content()).doesNotContain("<h2>Beslut efter förhandsbedömning");
        click(page, "Besluta att inleda utredning");
        assertThat(page.getByLabel("Utredning inleds", new Page.GetByLabelOptions().setExact(true))
                        .isChecked())
                .isTrue();
    }

    @Test
    void whoeverMayNotExtendIsToldBeforeWritingAnything() {
        var reference = assessed();
        Page page = as(town.tore());
        page.navigate(address("/arenden/" + reference + "/forlang"));
        assertThat(page.content()).contains("Du kan inte förlänga tiden");
        assertThat(page.locator("textarea").count()).isZero();
    }

    @Test
    void reportOf2012SaysWhyNothingIsTold() {
        clock.set("2012-11-06T10:05");
        var reference = assessed();
        clock.move(Duration.ofMinutes(5));
        Page page = as(town.tore());
        page.navigate(address("/arenden/" + reference + "/forhand"));
        assertThat(page.content()).contains("Anmälan kom in 6 november 2012").doesNotContain("skicka besked");
    }

    @Test
    void reportByTelephoneIsRegisteredWithItsTimeAndAnsweredByTelephone() {
        Page page = as(town.tore());
        page.navigate(address("/inkorg/ny"));
        click(page, "Registrera anmälan");
        assertThat(page.locator(".errors li").count()).isEqualTo(4);
        page.getByLabel("Vilken tid?").fill("9.15");
        page.getByLabel("Vem anmäler?").selectOption("police");
        page.getByLabel("Namn på den som anmäler").fill("Polly Provsson");
        page.getByLabel("Telefon", new Page.GetByLabelOptions().setExact(true)).fill("08-465 004 99");
        page.getByLabel("Arbetsplats").fill("Polisen Farsta");
        page.getByLabel("Födelseår").fill("2014");
        page.getByLabel("Vad den som anmäler har sett eller hört").fill("Barnet var ensamt ute klockan tre.");
        click(page, "Registrera anmälan");
        assertThat(page.content()).contains("I dag 09.15", "Kom in per telefon.", "Polisen Farsta");

        click(page, "Återkoppling till den som anmälde");
        page.getByLabel("Per telefon").check();
        click(page, "Bekräfta");
        assertThat(page.content())
                .contains(
                        "Tore Testström, socialsekreterare på Mottagningsenheten, bekräftar att anmälan har kommit fram");
    }

    @Test
    void badAnswersAreToldOneByOneAndNothingIsLost() {
        Page page = as(town.tore());
        page.navigate(address("/inkorg/ny"));
        page.getByLabel("Vilken tid?").fill("23.59");
        page.getByLabel("Vem anmäler?").selectOption("anonymous");
        page.getByLabel("Namn på den som anmäler").fill("Å\u202Ebc");
        page.getByLabel("Personnummer", new Page.GetByLabelOptions().setExact(true))
                .fill("191212121212");
        page.getByLabel("Vad den som anmäler har sett eller hört").fill("<script>alert(1)</script>");
        click(page, "Registrera anmälan");

        assertThat(page.locator(".errors li").allInnerTexts())
                .containsExactly(
                        "Tiden kan inte ligga i framtiden",
                        "Ta bort namn, befattning, telefon och arbetsplats. Den som anmäler vill vara okänd",
                        "Numret tillhör någon som har fyllt 18 år. En orosanmälan gäller barn");
        assertThat(page.getByLabel("Vad den som anmäler har sett eller hört").inputValue())
                .isEqualTo("<script>alert(1)</script>");
        assertThat(page.getByLabel("Namn på den som anmäler").inputValue()).isEqualTo("Åbc");
        PageChecks.assertAccessible(page);
    }

    @Test
    void managerExtendsTheTimeAndTheWorkerIsNotOfferedTo() {
        var reference = assessed();
        Page page = as(town.petra());
        page.navigate(address("/arenden/" + reference + "/forhand"));
        click(page, "Förläng tiden");
        assertThat(page.content()).contains("synnerliga skäl (20 kap. 2 § SoL (2025:400))");
        page.getByLabel("Dag").fill("8");
        page.getByLabel("Månad").fill("12");
        page.getByLabel("År", new Page.GetByLabelOptions().setExact(true)).fill("2026");
        page.getByLabel("Skäl").fill("Barnet är på sjukhus.");
        click(page, "Förläng tiden");
        assertThat(page.content()).contains("Tiden är förlängd till 8 december", "21 dagar kvar");
        context.close();

        page = as(town.tore());
        page.navigate(address("/arenden/" + reference + "/forhand"));
        assertThat(page.content()).doesNotContain("Förläng tiden");
    }

    @Test
    void foreignReportLooksByteForByteLikeAMissingOne() {
        var theirs = Town.entered(organisations).report(wall, crossings);
        var nobodys = Reference.of(Reference.Counter.INTAKE, 1L << 28);
        Page page = as(town.tore());
        var bodies = List.of(theirs, nobodys).stream()
                .map(reference -> page.request().get(address("/arenden/" + reference)))
                .map(answer -> answer.status() + answer.text().replaceAll("SY-[0-9A-Z]{6}", ""))
                .distinct()
                .toList();
        assertThat(bodies).singleElement().asString().startsWith("404");
    }

    private static void click(Page page, String button) {
        var role = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        var link = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(button).setExact(true));
        role.or(link).first().click();
    }

    private Page as(SocialActor actor) {
        String name = "user-" + actor.person();
        logins.addAccount(actor.person(), name, "lösenord för prov");
        String secret = logins.open(logins.check(name, "lösenord för prov").orElseThrow());
        context = SharedBrowser.newPerson(true);
        context.addCookies(List.of(
                new Cookie("samsyn-session", secret).setUrl(address("/")).setHttpOnly(true)));
        context.setDefaultTimeout(10_000);
        return context.newPage();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
