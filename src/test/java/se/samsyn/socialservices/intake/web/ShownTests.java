package se.samsyn.socialservices.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.school.concernreport.web.Visitor;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.InboxQuery;
import se.samsyn.socialservices.intake.IntakeTest;
import se.samsyn.socialservices.intake.Registration;
import se.samsyn.socialservices.intake.Town;

/** What the inbox and the pages of a report show of it, and what they take for shown. */
class ShownTests extends IntakeTest {
    private static final String PASSWORD = "lösenord för prov";
    private static final String DANGER = "Fara nu";

    @LocalServerPort
    private int port;

    @Autowired
    private Logins logins;

    @Autowired
    private Attachments attachments;

    @Test
    void aChildInDangerIsMarkedInTheInboxAndOnTheReportUntilItsProtectionIsAssessed() {
        var reference = inDanger();
        Visitor visitor = visitor(tore);
        assertThat(visitor.get("/inkorg").html()).contains(DANGER);
        assertThat(visitor.get("/arenden/" + reference).html()).contains(DANGER);
        assertThat(visitor.get("/arenden/" + received()).html()).doesNotContain(DANGER);

        done(tore, reference, new Act.AssessProtection(true, "Barnet kan inte gå hem."));
        assertThat(visitor.get("/inkorg").html()).doesNotContain(DANGER);
    }

    @Test
    void dangerFollowsATransferAndIsHeardOnTheTelephone() {
        Town other = Town.entered(organisations);
        done(tore, inDanger(), new Act.Transfer(other.intake(), "Barnet bor där."));
        var content = Town.content(Set.of());
        reports.register(
                other.tore(),
                new Registration(
                        new ReportId(Town.id()),
                        Channel.TELEPHONE,
                        clock.instant(),
                        "police",
                        "Polisen Farsta",
                        false,
                        new ReportContent(
                                content.child(),
                                List.of(),
                                new ReportContent.Concern("Ensam ute.", null, "", "", Set.of(), Answer.YES, ""),
                                content.circumstances(),
                                content.reporter())));

        assertThat(reports.inbox(other.tore(), InboxQuery.FIRST).rows())
                .hasSize(2)
                .allMatch(row -> row.child().acute());
    }

    @Test
    void aWithdrawalIsNotCalledASupplement() {
        var reference = received();
        var id = reports.open(tore, reference).listed().id();
        crossings.deliver(town.withdrawal(wall, crossings, id, "Nils Exempelsson"));

        Visitor visitor = visitor(tore);
        assertThat(visitor.get("/inkorg").html())
                .contains("<small>En medanmälare står inte bakom anmälan")
                .doesNotContain("Ny komplettering");
        assertThat(visitor.get("/arenden/" + reference).html())
                .contains("<h2>En medanmälare står inte bakom anmälan</h2>", "Jag har läst")
                .doesNotContain("Skolan har kompletterat", "Komplettering från skolan");

        crossings.deliver(town.supplement(wall, crossings, id, "Hon kom inte i dag."));
        assertThat(visitor.get("/inkorg").html()).contains("Ny komplettering");
        assertThat(visitor.get("/arenden/" + reference).html())
                .contains("Skolan har kompletterat", "Komplettering från skolan");
    }

    @Test
    void whoeverIsRefusedHandsOverOnlyAfterOpeningThePageAnewWithTheFilesThatCame() {
        var reference = assessed();
        done(tore, reference, new Act.Decide(Outcome.NOT_OPENED, "Inte skäl.", null));
        var id = reports.open(tore, reference).listed().id();
        String page = "/arenden/" + reference + "/personakt";
        Visitor visitor = visitor(tore).get(page);
        crossings.deliver(town.supplement(wall, crossings, attachments, id, "Ett brev.", Town.letter("Hej.")));

        visitor.post(page, "number", "SN 2026-14", "supplements", supplements(visitor));
        assertThat(visitor.status()).isEqualTo(409);
        assertThat(visitor.html()).contains("Öppna sidan på nytt");
        visitor.post(page, "number", "SN 2026-14", "supplements", supplements(visitor));
        assertThat(visitor.status()).isEqualTo(409);

        assertThat(visitor.get(page).html()).contains("brev.txt");
        assertThat(visitor.newTab()
                        .get(visitor.found("href=\"([^\"]+/bilagor/[^\"]+)\""))
                        .bytes())
                .asString()
                .isEqualTo("Hej.");
        visitor.post(page, "number", "SN 2026-14", "supplements", supplements(visitor));
        assertThat(visitor.path()).isEqualTo("/arenden/" + reference);
    }

    private static String supplements(Visitor visitor) {
        return visitor.found("name=\"supplements\" value=\"(\\d+)\"");
    }

    private Reference inDanger() {
        var child = new ListedChild(Sex.GIRL, 2012, false, Set.of(), true);
        return town.report(wall, crossings, town.sentBecause(Routing.CHILDS_ADDRESS, child));
    }

    private Visitor visitor(SocialActor actor) {
        String name = "user-" + actor.person();
        logins.addAccount(actor.person(), name, PASSWORD);
        return new Visitor(port).loggedIn(name, PASSWORD);
    }
}
