package se.samsyn.socialservices.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.school.concernreport.web.Visitor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.CaseNumber;
import se.samsyn.socialservices.intake.IntakeTest;

/** What waits for intake on "Att göra": own work, what nobody has taken, and for the manager what has passed. */
class IntakeTasksTests extends IntakeTest {
    private static final String PASSWORD = "lösenord för prov";

    @LocalServerPort
    private int port;

    @Autowired
    private Logins logins;

    @Autowired
    private List<Round> rounds;

    @Test
    void workerSeesOwnWorkAndWhatNobodyHasTakenAndAllOfItWhenAskedFor() {
        var nobodys = received();
        var mine = received();
        done(tore, mine, new Act.Take());
        var theirs = received();
        done(town.nils(), theirs, new Act.Take());

        Visitor visitor = visitor(tore);
        assertThat(visitor.get("/att-gora").html())
                .contains("Sex saker väntar på dig.", "Skyddsbedöm " + nobodys, "Bekräfta " + mine)
                .contains("Ingen har tagit den.", "Du är ansvarig.", "I dag, tisdag 17 nov", "Senare")
                .contains("Regel: Skyddsbedömning samma dag", "Chefen får veta om det inte är gjort i morgon 10.05")
                .contains("href=\"/arenden/" + mine + "/skydd\"", "href=\"/arenden/" + nobodys + "\"")
                .doesNotContain(theirs.value(), "Alva");
        assertThat(visitor.get("/att-gora?visa=enheten").html())
                .contains(theirs.value(), "Ansvarig: Nils Nybörjare.", "Nio saker")
                .doesNotContain("Alva");
    }

    @Test
    void whatHasPassedIsTheManagersTooWhoeverHasIt() {
        var theirs = received();
        done(town.nils(), theirs, new Act.Take());
        clock.set("2026-11-17T16:05");
        Visitor petra = visitor(town.petra());
        assertThat(petra.get("/att-gora").html())
                .contains("Inget väntar på dig", "Det närmaste på enheten ska vara gjort i dag 16.30");

        clock.set("2026-11-17T16:31");
        assertThat(petra.get("/att-gora").html())
                .contains("En sak väntar på dig. En är försenad.", "Försenat", "Skyddsbedöm " + theirs);
    }

    @Test
    void whatIsDoneIsGone() {
        var reference = received();
        done(tore, reference, new Act.Take());
        confirm(reference);
        done(tore, reference, new Act.AssessProtection(false, "Ingen fara."));
        Visitor visitor = visitor(tore);
        assertThat(visitor.get("/att-gora").html()).contains("En sak väntar på dig.", "Besluta om " + reference);

        done(tore, reference, new Act.Decide(Outcome.OPENED, "Skäl", null));
        assertThat(visitor.get("/att-gora").html()).contains("För över " + reference + " till personakten");

        handOver(reference);
        assertThat(visitor.get("/att-gora").html())
                .contains("En sak väntar på dig.", "Fråga om samtycke i " + reference, "/samtycke\"");
    }

    @Test
    void whatTheSchoolAddsIsReadWhenTheHandlerOpensTheReportOrByOneClick() {
        var mine = received();
        done(tore, mine, new Act.Take());
        var nobodys = received();
        List.of(mine, nobodys).forEach(reference -> added(reference, "Hon kom inte i dag."));

        Visitor visitor = visitor(tore);
        assertThat(visitor.get("/att-gora").html())
                .contains("Läs kompletteringen till " + mine, "Läs kompletteringen till " + nobodys);
        assertThat(visitor.get("/arenden/" + mine).html()).contains("Hon kom inte i dag.", "Oläst");
        visitor.get("/arenden/" + nobodys);
        visitor.post("/arenden/" + nobodys + "/komplettering/last", withShown(visitor));
        assertThat(visitor.get("/att-gora").html()).doesNotContain("Läs kompletteringen");
    }

    @Test
    void whatComesAfterTheDecisionIsTheManagersToJudge() {
        var reference = assessed();
        done(tore, reference, new Act.Decide(Outcome.OPENED, "Skäl", null));
        confirm(reference);
        done(tore, reference, new Act.HandOver(new CaseNumber("SN 2026-14"), 0));
        added(reference, "Hon kom inte i dag.");

        assertThat(visitor(tore).get("/att-gora").html())
                .contains("För över " + reference)
                .doesNotContain("Bedöm om");
        done(tore, reference, new Act.HandOver(new CaseNumber("SN 2026-14"), 1));
        Visitor petra = visitor(town.petra());
        assertThat(petra.get("/att-gora").html())
                .contains("Bedöm om kompletteringen till " + reference + " är en ny anmälan");
        String[] answer = withShown(petra.get("/arenden/" + reference), "svar", "ny");
        added(reference, "Och inte i går.");
        petra.post("/arenden/" + reference + "/komplettering/bedomd", answer);
        assertThat(petra.status()).isEqualTo(409);
        assertThat(petra.html()).contains("Läs det som har kommit", "Och inte i går.");

        petra.post("/arenden/" + reference + "/komplettering/bedomd", withShown(petra, "svar", "ny"));
        assertThat(petra.path()).isEqualTo("/inkorg/ny");
        assertThat(petra.get("/att-gora").html()).doesNotContain("Bedöm om");
    }

    /** What is answered, and of which of those that stand on the page. */
    private static String[] withShown(Visitor visitor, String... fields) {
        Stream<String> shown = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"")
                .matcher(visitor.html())
                .results()
                .flatMap(field -> Stream.of("shown", field.group(1)));
        return Stream.concat(Stream.of(fields), shown).toArray(String[]::new);
    }

    private void added(Reference reference, String text) {
        var report = reports.open(tore, reference).listed().id();
        assertThat(crossings.deliver(town.supplement(wall, crossings, report, text)))
                .isTrue();
    }

    @Test
    void whatIsShownIsLoggedInOneRow() {
        received();
        received();
        visitor(tore).get("/att-gora");
        List<Integer> logged = wall.social(
                SocialActor.job("test", town.board()),
                transaction -> transaction
                        .sql("select cardinality(subject_ids) from access_log where action = 'intake.list'")
                        .query(Integer.class)
                        .list());
        assertThat(logged).as("the inbox that a login leads to, and this").containsExactly(2, 2);
    }

    /** S20: an assessment that is not made within a day goes on to the manager's function, once. */
    @Test
    void protectionThatIsNotAssessedInADayGoesToTheManagerOnce() {
        received();
        escalate();
        assertThat(escalated()).isEmpty();

        clock.set("2026-11-18T10:05");
        escalate();
        clock.set("2026-11-18T11:05");
        escalate();
        assertThat(escalated()).containsExactly(Instant.parse("2026-11-18T09:05:00Z"));
        assertThat(to()).containsExactly("INTAKE_MANAGER");
        assertThat(visitor(town.petra()).get("/att-gora").html()).contains("Chefen fick veta i dag 10.05.");
    }

    private void escalate() {
        rounds.stream().filter(round -> round.name().equals("escalation")).forEach(Round::go);
    }

    private List<Instant> escalated() {
        return open().stream()
                .map(Duty::escalated)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private Set<String> to() {
        return Set.copyOf(wall.social(
                SocialActor.job("test", town.board()),
                transaction -> transaction
                        .sql("select escalated_to from duty where escalated_at is not null")
                        .query(String.class)
                        .list()));
    }

    private Visitor visitor(SocialActor actor) {
        String name = "user-" + actor.person();
        logins.addAccount(actor.person(), name, PASSWORD);
        return new Visitor(port).loggedIn(name, PASSWORD);
    }
}
