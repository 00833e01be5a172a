package se.samsyn.socialservices.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.exchange.crossing.SchoolMessage.ReportSent;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.access.Access.Denied;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.Whereabouts;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.school.concernreport.web.Visitor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.Happened;
import se.samsyn.socialservices.intake.InboxQuery;
import se.samsyn.socialservices.intake.InboxRow;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.IntakeTest;
import se.samsyn.socialservices.intake.OwedReport;
import se.samsyn.socialservices.intake.Refusal;
import se.samsyn.socialservices.intake.Town;
import tools.jackson.databind.json.JsonMapper;

/** A protected identity is for those with the right to it; everybody else at the unit sees that there is one. */
class ProtectedIdentityTests extends IntakeTest {
    private static final String ADDRESS = "Påhittade gränd 7";
    private static final Act MARK = new Act.MarkProtected(Protection.PROTECTED_REGISTRATION);

    @LocalServerPort
    private int port;

    @Autowired
    private Logins logins;

    @Test
    void withoutTheRightOneSeesThatThereIsOneAndNothingOfIt() {
        var reference = protectedChild();
        assertThat(row(tore)).satisfies(row -> {
            assertThat(row.readable()).isFalse();
            assertThat(row.origin().place()).isEmpty();
        });
        isMissingFor(tore, reference);
        assertThat(owed(tore)).isEmpty();
        assertThat(owed(town.petra())).hasSize(3);

        rights.give(town.petra(), tore.person());
        assertThat(row(tore).readable()).isTrue();
        done(tore, reference, new Act.Take());
        refused(tore, reference, new Act.Assign(town.nils().person(), tore.person()), Refusal.NO_PROTECTION_RIGHT);

        rights.take(town.petra(), tore.person());
        isMissingFor(tore, reference);
    }

    @Test
    void whoHadItWhenStaysToBeSeenAndNobodyGivesItToThemselves() {
        rights.give(town.petra(), tore.person());
        rights.give(town.petra(), tore.person());
        clock.move(Duration.ofMinutes(1));
        rights.take(town.petra(), tore.person());
        rights.give(town.petra(), tore.person());
        rights.give(town.petra(), Town.entered(organisations).tore().person());

        assertThat(rights.of(town.petra()).history())
                .hasSize(2)
                .extracting(given -> given.taken() == null)
                .containsExactly(true, false);
        assertThatThrownBy(() -> rights.give(tore, tore.person())).isInstanceOf(Denied.class);
    }

    @Test
    void atNightWhoeverStandsInForTheUnitReadsIt() {
        clock.set("2026-11-17T19:05");
        var reference = protectedChild();
        assertThat(reports.openToRead(town.jonna(), reference).listed().reference())
                .isEqualTo(reference);
    }

    @Test
    void foundOutAfterwardsTheRuleHoldsFromThenOnAndWhoHadReadItIsSeen() {
        var reference = town.report(wall, crossings, withAddress());
        done(tore, reference, new Act.Take());
        assertThat(reports.open(tore, reference).sent().content().child().address())
                .isEqualTo(Whereabouts.of(ADDRESS));
        done(tore, reference, MARK);

        isMissingFor(tore, reference);
        var report = reports.open(town.petra(), reference);
        assertThat(report.position().handler()).isNull();
        assertThat(report.sent().content().child())
                .extracting(ReportContent.Child::address, ReportContent.Child::phone, ReportContent.Child::protection)
                .containsExactly(Whereabouts.NOT_SAID, Whereabouts.NOT_SAID, Protection.PROTECTED_REGISTRATION);
        assertThat(report.events())
                .extracting(Happened::event)
                .contains(new IntakeEvent.ProtectionMarked(Protection.PROTECTED_REGISTRATION));
        assertThat(reports.reads(town.petra(), reference))
                .extracting(Read::name)
                .contains("Tore Testström");
        refused(town.petra(), reference, MARK, Refusal.PROTECTED_ALREADY);
    }

    @Test
    void theManagerGivesTheRightAndTheInboxSaysWhatIsNeeded() {
        var reference = protectedChild();
        Visitor visitor = visitor(tore);
        assertThat(visitor.get("/inkorg").html())
                .contains(reference.value(), "Kräver särskild behörighet")
                .doesNotContain("/arenden/" + reference, "Kråkslottet", "Flicka", "Frånvaro");

        Visitor petra = visitor(town.petra());
        petra.get("/enheten/skyddad-identitet")
                .post("/enheten/skyddad-identitet/ge", "person", tore.person().toString());
        assertThat(petra.html()).contains("Har behörighet", "Gavs i dag 10.05");
        assertThat(visitor.get("/inkorg").html())
                .contains("/arenden/" + reference)
                .doesNotContain("Kråkslottet");

        var another = town.report(wall, crossings, withAddress());
        String page = "/arenden/" + another + "/skyddad";
        assertThat(petra.get("/arenden/" + another).html()).contains(ADDRESS);
        petra.get(page).post(page);
        assertThat(petra.status()).isEqualTo(422);
        petra.post(page, "protection", "CONFIDENTIALITY_MARKED");
        assertThat(petra.path()).isEqualTo("/inkorg");
        assertThat(petra.get("/arenden/" + another).html())
                .contains("Skyddad identitet markerades", "Ja, sekretessmarkering")
                .doesNotContain(ADDRESS, page);
    }

    private Reference protectedChild() {
        var hidden = new ListedChild(Sex.GIRL, 2012, true, Set.of(Reason.ABSENCE), false);
        return town.report(wall, crossings, town.sentBecause(Routing.SCHOOLS_DISTRICT, hidden));
    }

    private ReportSent withAddress() {
        var content = Town.content(Set.of());
        var child = content.child();
        var whole = JsonMapper.builder()
                .build()
                .writeValueAsString(new ReportContent(
                        new ReportContent.Child(
                                child.identity(),
                                child.name(),
                                child.sex(),
                                child.protection(),
                                Whereabouts.of(ADDRESS),
                                Whereabouts.of("99910"),
                                Whereabouts.of("070-174 06 55"),
                                "",
                                "",
                                "",
                                child.informed(),
                                "",
                                Whereabouts.NOT_SAID),
                        content.guardians(),
                        content.concern(),
                        content.circumstances(),
                        content.reporter()));
        var sent = town.sent();
        return new ReportSent(
                sent.report(),
                sent.reference(),
                sent.to(),
                sent.chosenBecause(),
                sent.origin(),
                sent.child(),
                whole,
                Fingerprint.of(whole),
                List.of());
    }

    private InboxRow row(SocialActor actor) {
        return reports.inbox(actor, InboxQuery.FIRST).rows().getFirst();
    }

    private List<OwedReport> owed(SocialActor actor) {
        var asked = open().stream()
                .map(duty -> new OwedReport.Asked(duty.subject(), true))
                .toList();
        return wall.social(actor, transaction -> reports.owed(transaction, asked, 50));
    }

    private void isMissingFor(SocialActor actor, Reference reference) {
        assertThatThrownBy(() -> reports.open(actor, reference)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.openToRead(actor, reference)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.forCaseFile(actor, reference)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.act(actor, reference, new Act.Take())).isInstanceOf(Missing.class);
    }

    private Visitor visitor(SocialActor actor) {
        String name = "user-" + actor.person();
        var account = wall.common(
                CommonActor.job("test", town.board()),
                transaction -> logins.prepareAccount(transaction, actor.person(), name));
        return new Visitor(port).holding(logins.open(account));
    }
}
