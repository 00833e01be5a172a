package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.exchange.crossing.SchoolMessage.ReportSent;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.attachment.CleanFile;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Supplement.Mark;

/** What is asked of the school, and what the school adds to its report (S7). */
class SupplementTests extends IntakeTest {
    private static final String TEXT = "Hon kom inte i dag heller.";
    private static final CleanFile LETTER = Town.letter("Hej, hon är sjuk.");
    private static final Set<CompletionTopic> ATTENDANCE = Set.of(CompletionTopic.ATTENDANCE);

    @Autowired
    private Attachments attachments;

    @Test
    void theSchoolIsAskedByTopicsAndToldWhomToRingAndNothingElse() {
        var reference = received();
        done(tore, reference, new Act.RequestCompletion(Set.of(CompletionTopic.CALL_US, CompletionTopic.ATTENDANCE)));

        assertThat(sentToSchool(reference))
                .singleElement()
                .asString()
                .startsWith("CompletionRequested")
                .contains("[\"ATTENDANCE\",\"CALL_US\"]", "Tore Testström", Town.TORES_PHONE);
        assertThat(events(tore, reference).getLast())
                .isEqualTo(new IntakeEvent.CompletionRequested(
                        Set.of(CompletionTopic.CALL_US, CompletionTopic.ATTENDANCE)));
    }

    @Test
    void nobodyIsAskedAfterTheDecision() {
        var reference = assessed();
        done(tore, reference, new Act.Decide(Outcome.OPENED, "Behöver utredas.", null));

        refused(tore, reference, new Act.RequestCompletion(ATTENDANCE), Refusal.ALREADY_DECIDED);
    }

    @Test
    void aSupplementStandsBesideTheReportUnreadAndIsADutyUntilItIsRead() {
        var reference = received();
        var before = reports.open(tore, reference).sent();
        supplement(reference, TEXT);
        supplement(reference, "Och hon svarar inte i telefon.");

        var report = reports.open(tore, reference);
        assertThat(report.sent()).isEqualTo(before);
        assertThat(report.supplements())
                .extracting(supplement -> supplement.content().text(), Supplement::mark)
                .containsExactly(tuple(TEXT, Mark.UNREAD), tuple("Och hon svarar inte i telefon.", Mark.UNREAD));
        assertThat(report.events().getLast().event()).isEqualTo(new IntakeEvent.SupplementReceived("Maja Mönsterlund"));
        assertThat(open())
                .filteredOn(duty -> duty.kind().contains("supplement"))
                .extracting(Duty::kind, Duty::owner, Duty::due, Duty::rule)
                .containsExactly(tuple(
                        "intake.read_supplement",
                        Role.INTAKE_WORKER,
                        Instant.parse("2026-11-18T15:30:00Z"),
                        "supplement.local_target_working_days@1"));

        done(tore, reference, read(tore, reference));
        assertThat(marks(tore, reference)).containsOnly(Mark.READ);
        assertThat(open()).extracting(Duty::kind).doesNotContain("intake.read_supplement");
    }

    @Test
    void aSupplementThatComesBeforeItsReportWaitsAndIsNotLost() {
        ReportSent sent = town.sent();
        var early = sending(sent.report(), TEXT);
        assertThat(crossings.deliver(early)).isFalse();
        assertThat(crossings.deliver(early)).isFalse();

        crossings.deliver(wall.school(
                SchoolActor.job("test", town.schoolOwner()),
                transaction -> crossings.send(transaction, town.board(), sent)));
        assertThat(crossings.deliver(early)).isTrue();
        assertThat(crossings.deliver(early)).isTrue();
        assertThat(marks(tore, sent.reference())).containsExactly(Mark.UNREAD);
    }

    @Test
    void aSupplementFollowsItsReportThroughSeveralTransfersAndTakesEffectOnce() {
        Town second = Town.entered(organisations);
        Town third = Town.entered(organisations);
        var reference = received();
        var id = reports.open(tore, reference).listed().id();
        done(tore, reference, new Act.Transfer(second.intake(), "Barnet bor där."));
        done(second.tore(), reference, new Act.Transfer(third.intake(), "Barnet har flyttat."));

        var envelope = sending(id, TEXT);
        assertThat(crossings.deliver(envelope)).isTrue();
        crossings.deliver(envelope);
        crossings.drain();
        crossings.drain();

        assertThat(marks(third.tore(), reference)).containsExactly(Mark.UNREAD);
        assertThat(kindsOwed(third)).contains("intake.read_supplement");
        assertThat(kindsOwed(second)).isEmpty();
    }

    @Test
    void whatIsUnreadGoesAlongWithATransferAndComesBackAsItStoodThere() {
        Town other = Town.entered(organisations);
        var reference = received();
        supplement(reference, TEXT);
        done(tore, reference, new Act.Transfer(other.intake(), "Barnet bor där."));

        assertThat(open()).isEmpty();
        assertThat(marks(other.tore(), reference)).containsExactly(Mark.UNREAD);
        assertThat(kindsOwed(other)).contains("intake.read_supplement");

        done(other.tore(), reference, read(other.tore(), reference));
        done(other.tore(), reference, new Act.Transfer(town.intake(), "Barnet har flyttat tillbaka."));
        assertThat(marks(tore, reference)).containsExactly(Mark.READ);
        assertThat(open()).extracting(Duty::kind).doesNotContain("intake.read_supplement");
    }

    @Test
    void whatComesAfterTheDecisionIsJudgedByTheManager() {
        var reference = assessed();
        done(tore, reference, new Act.Decide(Outcome.NOT_OPENED, "Inte skäl.", null));
        confirm(reference);
        done(tore, reference, new Act.HandOver(new CaseNumber("SN 2026-14"), 0));
        supplement(reference, TEXT);

        assertThat(marks(tore, reference)).containsExactly(Mark.TO_JUDGE);
        assertThat(open())
                .extracting(Duty::kind, Duty::owner)
                .containsExactly(
                        tuple("intake.judge_supplement", Role.INTAKE_MANAGER),
                        tuple("intake.hand_over", Role.INTAKE_WORKER));
        done(tore, reference, new Act.HandOver(new CaseNumber("SN 2026-14"), 1));
        done(tore, reference, read(tore, reference));
        assertThat(open()).as("reading is no judgement").hasSize(1);

        done(town.petra(), reference, judge(true, reference));
        assertThat(open()).isEmpty();
        assertThat(events(tore, reference).getLast()).isEqualTo(new IntakeEvent.SupplementsJudged(true));
        refused(town.petra(), reference, judge(false, reference), Refusal.NOTHING_TO_JUDGE);
    }

    @Test
    void theInboxShowsThatSomethingIsAddedUntilSomebodyOfTheUnitHasBeenShownIt() {
        clock.set("2026-11-17T18:10");
        var reference = received();
        assertThat(showsAdded(tore)).isFalse();
        supplement(reference, TEXT);
        assertThat(showsAdded(tore)).isTrue();

        reports.openToRead(town.jonna(), reference);
        assertThat(showsAdded(town.jonna()))
                .as("who stands in sees it not for the unit")
                .isTrue();
        reports.open(town.nils(), reference);
        assertThat(showsAdded(tore)).as("a page that does not show it").isTrue();
        reports.openToRead(town.nils(), reference);
        assertThat(showsAdded(tore)).isFalse();
        assertThat(marks(tore, reference)).as("seen is not taken care of").containsExactly(Mark.UNREAD);

        supplement(reference, "Och hon svarar inte i telefon.");
        assertThat(showsAdded(tore)).as("opened before it came").isTrue();
    }

    @Test
    void whatCameAfterThePageWasShownIsStillUnreadAndOwed() {
        var reference = received();
        supplement(reference, TEXT);
        var shown = read(tore, reference);
        supplement(reference, "Och hon svarar inte i telefon.");

        done(tore, reference, shown);
        assertThat(marks(tore, reference)).containsExactly(Mark.READ, Mark.UNREAD);
        assertThat(open()).extracting(Duty::kind).contains("intake.read_supplement");
        done(tore, reference, read(tore, reference));
        assertThat(open()).extracting(Duty::kind).doesNotContain("intake.read_supplement");
    }

    @Test
    void nobodyJudgesWhatTheyHaveNotSeen() {
        var reference = assessed();
        done(tore, reference, new Act.Decide(Outcome.NOT_OPENED, "Inte skäl.", null));
        supplement(reference, TEXT);
        var shown = judge(false, reference);
        supplement(reference, "Och hon svarar inte i telefon.");

        refused(town.petra(), reference, shown, Refusal.MORE_TO_JUDGE);
        assertThat(marks(tore, reference)).containsOnly(Mark.TO_JUDGE);
        done(town.petra(), reference, judge(false, reference));
        assertThat(marks(tore, reference)).containsOnly(Mark.READ);
    }

    @Test
    void filesComeWithTheSupplementAndFollowItThroughATransferOnlyToThoseWhoHaveTheReport() {
        Town other = Town.entered(organisations);
        var reference = received();
        var id = reports.open(tore, reference).listed().id();
        done(tore, reference, new Act.Transfer(other.intake(), "Barnet bor där."));
        crossings.deliver(town.supplement(wall, crossings, attachments, id, TEXT, LETTER));
        crossings.drain();

        var report = reports.open(other.tore(), reference);
        assertThat(report.sent().attachments()).as("came afterwards").isEmpty();
        var file = report.supplements().getFirst().attachments().getFirst();
        assertThat(file.sha256()).isEqualTo(LETTER.sha256());
        assertThat(reports.attachment(other.tore(), reference, file.id()).bytes())
                .isEqualTo(LETTER.bytes());
        assertThat(reports.reads(other.petra(), reference))
                .extracting(Read::action)
                .contains("intake.attachment");

        done(other.tore(), reference, new Act.Transfer(town.intake(), "Barnet har flyttat tillbaka."));
        assertThat(reports.attachment(tore, reference, file.id()).bytes()).isEqualTo(LETTER.bytes());
    }

    @Test
    void theOutOfHoursUnitSeesItWhereTheReportStandsThereToo() {
        clock.set("2026-11-17T18:10");
        var reference = received();
        supplement(reference, TEXT);

        assertThat(marks(town.jonna(), reference)).containsExactly(Mark.UNREAD);
    }

    @Test
    void onlyTheSchoolOwnerThatTheReportCameFromCanAddToIt() {
        var reference = received();
        var id = reports.open(tore, reference).listed().id();

        var stranger = new Town(town.board(), town.intake(), new AuthorityId(Town.id()), tore, tore, tore, tore);
        assertThat(crossings.deliver(stranger.supplement(wall, crossings, id, TEXT)))
                .isFalse();
        assertThat(marks(tore, reference)).isEmpty();
    }

    @Test
    void aCoReporterWhoWithdrawsIsReadAboutAndNeverJudgedAsAReport() {
        var reference = assessed();
        withdraw(reference);
        done(tore, reference, new Act.Decide(Outcome.OPENED, "Behöver utredas.", null));
        withdraw(reference);

        assertThat(marks(tore, reference)).containsOnly(Mark.UNREAD);
        assertThat(events(tore, reference)).contains(new IntakeEvent.CoReporterWithdrew("Nils Exempelsson"));
        assertThat(open()).extracting(Duty::kind).contains("intake.read_supplement");
        done(tore, reference, read(tore, reference));
        assertThat(open()).extracting(Duty::kind).doesNotContain("intake.read_supplement", "intake.judge_supplement");
    }

    /** By somebody who has seen all that has come. */
    private Act.ReadSupplements read(SocialActor actor, Reference reference) {
        return new Act.ReadSupplements(all(actor, reference));
    }

    private Act.JudgeSupplements judge(boolean newReport, Reference reference) {
        return new Act.JudgeSupplements(newReport, all(tore, reference));
    }

    private Set<SupplementId> all(SocialActor actor, Reference reference) {
        return reports.open(actor, reference).supplements().stream()
                .map(Supplement::id)
                .collect(Collectors.toSet());
    }

    private void withdraw(Reference reference) {
        var id = reports.open(tore, reference).listed().id();
        assertThat(crossings.deliver(town.withdrawal(wall, crossings, id, "Nils Exempelsson")))
                .isTrue();
    }

    private void supplement(Reference reference, String text) {
        assertThat(crossings.deliver(
                        sending(reports.open(tore, reference).listed().id(), text)))
                .isTrue();
        clock.move(Duration.ofSeconds(1));
    }

    private Envelope<SchoolMessage> sending(ReportId report, String text) {
        return town.supplement(wall, crossings, report, text);
    }

    private boolean showsAdded(SocialActor actor) {
        return reports.inbox(actor, InboxQuery.FIRST).rows().getFirst().added() != null;
    }

    private List<Mark> marks(SocialActor actor, Reference reference) {
        return reports.open(actor, reference).supplements().stream()
                .map(Supplement::mark)
                .toList();
    }

    private List<IntakeEvent> events(SocialActor actor, Reference reference) {
        return reports.open(actor, reference).events().stream()
                .map(Happened::event)
                .toList();
    }

    private List<String> kindsOwed(Town unit) {
        return wall
                .social(SocialActor.job("test", unit.board()), transaction -> duties.openOf(transaction, unit.intake()))
                .stream()
                .map(Duty::kind)
                .toList();
    }
}
