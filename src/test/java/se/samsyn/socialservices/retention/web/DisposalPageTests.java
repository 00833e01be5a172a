package se.samsyn.socialservices.retention.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.school.concernreport.web.Visitor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.retention.internal.ErasureTest;

class DisposalPageTests extends ErasureTest {
    private static final String PAGE = "/enheten/gallring";
    private static final String PASSWORD = "lösenord för prov";

    @LocalServerPort
    private int port;

    @Autowired
    private Logins logins;

    @Test
    void theManagerSeesBeforehandWhatIsErasedAndWhatIsKeptAndWhy() {
        Reference due = finished(Outcome.NOT_OPENED);
        Reference child = finished(Outcome.OPENED, "201910102399");
        Reference unknown = decided(Outcome.NOT_OPENED, new Identity(Identity.Kind.BIRTH_YEAR, "", 2012));
        confirm(unknown);
        handOver(unknown);

        clock.set("2032-10-01T23:50");
        Visitor petra = visitor(town.petra());
        assertThat(petra.get(PAGE).html())
                .as("more than ninety days before")
                .contains("Ingenting gallras till och med 30 december 2032.")
                .doesNotContain(due.value());
        clock.set("2032-10-02T00:05");
        assertThat(petra.get(PAGE).html())
                .contains("En anmälan gallras till och med 31 december 2032")
                .contains(due.value(), "tiden för det är inte inlagd, så den vanliga gäller, 5 år efter sista")
                .contains(child.value(), "10 oktober 2049", "sparas tills barnet fyller 30 år")
                .contains(unknown.value(), "Hela födelsedatumet är inte känt")
                .contains("13 kap. 1 § socialtjänstförordningen (2025:468)")
                .contains("Tid som loggen över läsningar sparas")
                .doesNotContain("Alva");

        assertThat(reports.reads(town.petra(), due))
                .extracting(Read::action)
                .first()
                .isEqualTo("intake.weigh_retention");
        assertThat(petra.get("/arenden/" + due + "/lasningar").html()).contains("Såg efter när anmälan ska gallras");
    }

    @Test
    void whoeverIsKeptAwayAndWhoeverIsNoManagerSeesNothingOfIt() {
        Reference close = decided(Outcome.NOT_OPENED, new Identity(Identity.Kind.PERSONAL_NUMBER, GROWN_UP, null));
        done(tore, close, new Act.MarkConflict(town.petra().person()));
        confirm(close);
        handOver(close);
        clock.set("2032-12-20T10:00");

        assertThat(visitor(town.petra()).get(PAGE).html()).doesNotContain(close.value());
        assertThat(visitor(tore).get(PAGE).status()).isEqualTo(403);
    }

    @Test
    void theListGoesOnWhereItsAddressSaysAndAStrangeOneIsTheBeginning() {
        Reference due = finished(Outcome.NOT_OPENED);
        var id = id(due);
        clock.set("2032-12-20T10:00");
        Visitor petra = visitor(town.petra());
        for (String strange :
                new String[] {"x", "2026-11-17", "2026-11-17.x", "2026-13-17." + id, "2026-11-16." + id}) {
            assertThat(petra.get(PAGE + "?efter=" + strange).html()).as(strange).contains(due.value());
        }
        assertThat(petra.get(PAGE + "?efter=2026-11-17." + id).html()).doesNotContain(due.value());
    }

    private Visitor visitor(SocialActor actor) {
        String name = "user-" + actor.person();
        logins.addAccount(actor.person(), name, PASSWORD);
        return new Visitor(port)
                .holding(logins.open(logins.check(name, PASSWORD).orElseThrow()));
    }
}
