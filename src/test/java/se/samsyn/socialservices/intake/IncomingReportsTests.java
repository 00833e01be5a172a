package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import se.samsyn.CountedStatements;
import se.samsyn.exchange.crossing.AggregateFact.Standing;
import se.samsyn.exchange.crossing.AggregateFactStated;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.feedback.Channel;

class IncomingReportsTests extends IntakeTest {
    @Test
    void clockStartsAtTheSendersCommitAndNotWhenSomebodyTakesTheReport(ApplicationEvents events) {
        var reference = received(Reason.ABSENCE);
        clock.move(Duration.ofHours(3));
        done(tore, reference, new Act.Take());

        var report = reports.open(tore, reference);
        assertThat(report.listed().receivedAt()).isEqualTo("2026-11-17T09:05:00Z");
        assertThat(report.position().deadlines().decide()).isEqualTo("2026-12-01T15:30:00Z");
        assertThat(report.position().deadlines().assess()).isEqualTo("2026-11-17T15:30:00Z");
        assertThat(report.position().deadlines().confirm()).isEqualTo("2026-11-18T15:30:00Z");
        assertThat(facts(events)).containsExactly(Standing.UNDECIDED);
    }

    @Test
    void receiptGivesThreeDutiesWithTheRulesTheyRestOn() {
        received();

        assertThat(open())
                .extracting(Duty::kind)
                .containsExactly("intake.assess_protection", "intake.confirm", "intake.decide");
        assertThat(open())
                .extracting(Duty::rule)
                .containsExactly(
                        "assessment.protection.same_day@3",
                        "confirmation.local_target_working_days@1",
                        "assessment.preliminary.days@3");
        assertThat(open().getFirst().alarm()).isEqualTo("2026-11-18T09:05:00Z");
    }

    @Test
    void receivingTakesAtMostFiveStatements() {
        var envelope = wall.school(
                SchoolActor.job("test", town.schoolOwner()),
                transaction -> crossings.send(transaction, town.board(), town.sent(Reason.VIOLENCE)));

        var statements = CountedStatements.of(() -> crossings.deliver(envelope));

        var receiving = statements.stream()
                .takeWhile(sql -> !sql.contains("update outbox"))
                .toList();
        // The last one is the set_config of the sender's own transaction, which marks the message as delivered.
        assertThat(receiving.size() - 1).as(String.join("\n", receiving)).isLessThanOrEqualTo(5);
    }

    @Test
    void sameMessageTwiceIsOneReport() {
        var sent = town.sent();
        var envelope = wall.school(
                SchoolActor.job("test", town.schoolOwner()),
                transaction -> crossings.send(transaction, town.board(), sent));
        crossings.deliver(envelope);
        crossings.deliver(envelope);

        assertThat(reports.inbox(tore, InboxQuery.FIRST).counts().open()).isOne();
    }

    @Test
    void contentThatIsNotWhatWasSentIsNotTakenIn() {
        var sent = town.sent();
        var changed = new se.samsyn.exchange.crossing.SchoolMessage.ReportSent(
                sent.report(),
                sent.reference(),
                sent.to(),
                sent.chosenBecause(),
                sent.origin(),
                sent.child(),
                sent.content() + " ",
                sent.contentHash(),
                sent.attachments());
        var envelope = wall.school(
                SchoolActor.job("test", town.schoolOwner()),
                transaction -> crossings.send(transaction, town.board(), changed));

        assertThat(crossings.deliver(envelope)).isFalse();
        assertThat(reports.inbox(tore, InboxQuery.FIRST).counts().open()).isZero();
    }

    @Test
    void personConfirmsWithNameAndNumberAndTheSchoolIsTold() {
        var reference = received();
        confirm(reference);

        assertThat(sentToSchool(reference))
                .singleElement()
                .asString()
                .startsWith("ReportConfirmed")
                .contains("Tore Testström", Town.TORES_PHONE);
        assertThat(reports.open(tore, reference).feedback().confirmation()).isNotNull();
        assertThat(open()).extracting(Duty::kind).doesNotContain("intake.confirm");
        refused(tore, reference, new Act.Confirm(Channel.SAMSYN), Refusal.ALREADY_CONFIRMED);
    }

    @Test
    void ofTwoWhoTakeAtOnceOneWinsAndTheOtherReadsWhoDid() {
        var reference = received();
        done(tore, reference, new Act.Take());

        assertThat(reports.act(town.nils(), reference, new Act.Take()))
                .isEqualTo(ActResult.Refused.because(Refusal.TAKEN_BY_OTHER, "Tore Testström"));
        assertThat(reports.open(tore, reference).position().handler())
                .isEqualTo(new Handler(tore.person(), "Tore Testström", "social_worker"));
    }

    @Test
    void everyChangeOfHandlerIsToldToTheSchool() {
        var reference = received();
        done(tore, reference, new Act.Take());
        done(town.petra(), reference, new Act.Assign(town.nils().person(), tore.person()));

        assertThat(sentToSchool(reference)).hasSize(2).allMatch(message -> message.startsWith("HandlerChanged"));
        assertThat(sentToSchool(reference).getLast()).contains("Nils Nybörjare");
        refused(town.petra(), reference, new Act.Assign(town.petra().person(), tore.person()), Refusal.TAKEN_BY_OTHER);
        refused(
                town.petra(),
                reference,
                new Act.Assign(
                        new se.samsyn.foundation.shared.PersonId(Town.id()),
                        town.nils().person()),
                Refusal.NOT_STAFF_HERE);
    }

    @Test
    void otherUnitsReportLooksExactlyLikeNoReport() {
        var reference = received();
        var stranger = Town.entered(organisations).tore();
        var nextDoor = new SocialActor(
                tore.person(),
                town.board(),
                new se.samsyn.foundation.shared.UnitId(Town.id()),
                Role.INTAKE_WORKER,
                new Signature("Tore", "social_worker"));

        for (var actor : List.of(stranger, nextDoor)) {
            assertThatThrownBy(() -> reports.open(actor, reference)).isInstanceOf(Access.Missing.class);
            assertThatThrownBy(() -> reports.act(actor, reference, new Act.Take()))
                    .isInstanceOf(Access.Missing.class);
        }
    }

    @Test
    void everyOpeningIsLoggedAndOnlyTheManagerSeesWhoHasRead() {
        var reference = received();
        reports.open(tore, reference);

        assertThat(reports.reads(town.petra(), reference)).singleElement().satisfies(read -> {
            assertThat(read.name()).isEqualTo("Tore Testström");
            assertThat(read.action()).isEqualTo("intake.read");
        });
        assertThatThrownBy(() -> reports.reads(tore, reference)).isInstanceOf(Access.Denied.class);
    }

    @Test
    void whatWasReceivedIsAddedToAndNeverChanged() {
        var reference = received();
        done(tore, reference, new Act.AddNote("Födelseåret är 2013."));

        var report = reports.open(tore, reference);
        assertThat(report.sent().content()).isEqualTo(Town.content(java.util.Set.of()));
        assertThat(report.events().getLast().event()).isEqualTo(new IntakeEvent.Noted("Födelseåret är 2013."));
        assertThatThrownBy(() -> wall.social(
                        SocialActor.job("test", town.board()),
                        transaction -> transaction
                                .sql("update intake.snapshot set content = ''")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void recountAnswersWhatHasHappened() {
        var opened = assessed(Reason.ABSENCE, Reason.OTHER);
        done(tore, opened, new Act.Decide(Outcome.OPENED, "Skäl", null));
        received(Reason.OTHER);

        var recount = reports.recount(town.board());

        assertThat(recount.reports().values()).containsExactlyInAnyOrder(1L, 1L);
        assertThat(recount.reports().keySet())
                .extracting(Recount.Cell::standing)
                .containsExactlyInAnyOrder(Standing.OPENED, Standing.UNDECIDED);
        assertThat(recount.reasons())
                .containsEntry(new Recount.ReasonCell(2026, 11, Reason.OTHER, Standing.OPENED), 1L)
                .containsEntry(new Recount.ReasonCell(2026, 11, Reason.OTHER, Standing.UNDECIDED), 1L);
    }

    @Test
    void extensionIsLawfulOnlyWithThePowerAndInsideThePreliminaryAssessment() {
        var reference = received();
        var extension = new Act.Extend(LocalDate.of(2026, 12, 8), "Synnerliga skäl");
        refused(town.petra(), reference, extension, Refusal.PROTECTION_NOT_ASSESSED);
        done(tore, reference, new Act.AssessProtection(false, "Nej"));
        refused(tore, reference, extension, Refusal.NOT_DELEGATED);
        refused(
                town.petra(),
                reference,
                new Act.Extend(LocalDate.of(2026, 12, 1), "Synnerliga skäl"),
                Refusal.EXTENSION_TOO_SHORT);

        done(town.petra(), reference, extension);

        var report = reports.open(tore, reference);
        assertThat(report.position().deadlines().decide()).isEqualTo("2026-12-08T15:30:00Z");
        assertThat(report.events().getLast().rules()).containsExactly("extension.ground@2", "delegation@4.3");
        assertThat(open())
                .filteredOn(duty -> duty.kind().equals("intake.decide"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.due()).isEqualTo("2026-12-08T15:30:00Z"));
    }

    @Test
    void reportNamesThoseThatWereSentWithItAndLeadsToTheUnitsOwn() {
        var here = received();
        var elsewhere = Reference.of(Reference.Counter.SCHOOL, 1L << 28);
        var both = town.received(wall, crossings, List.of(here, elsewhere));

        assertThat(reports.open(tore, both).together())
                .containsExactly(new FullReport.Together(here, true), new FullReport.Together(elsewhere, false));
        assertThat(reports.open(tore, here).together()).isEmpty();
    }

    private static List<Standing> facts(ApplicationEvents events) {
        return events.stream(AggregateFactStated.class)
                .map(stated -> stated.fact().after())
                .toList();
    }
}
