package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.feedback.Channel;

/** Friday at ten past six the intake unit has closed, and another board's unit reads for it. */
class OutOfHoursTests extends IntakeTest {
    private SocialActor jonna;

    @BeforeEach
    void fridayEvening() {
        clock.set("2026-11-20T18:10");
        jonna = town.jonna();
    }

    @Test
    void whatComesAfterHoursStandsInBothInboxes() {
        var reference = received(Reason.ABSENCE);

        assertThat(inbox(jonna)).containsExactly(reference);
        assertThat(inbox(tore)).containsExactly(reference);
        assertThat(reports.inbox(jonna, InboxQuery.FIRST).rows().getFirst().unit())
                .isEqualTo(town.intake());
    }

    @Test
    void whatComesWhileTheUnitIsOpenStandsInItsOwnInboxOnly() {
        clock.set("2026-11-20T16:29");
        var reference = received();

        assertThat(inbox(jonna)).isEmpty();
        missing(jonna, reference);
    }

    @Test
    void whoStandsInConfirmsAndAssessesWhileResponsibilityAndClockStayWhereTheyAre() {
        var reference = received();
        var before = reports.open(tore, reference).position().deadlines();

        done(jonna, reference, new Act.AssessProtection(false, "Ingen fara i natt."));
        done(jonna, reference, new Act.Confirm(Channel.SAMSYN));

        var report = reports.open(tore, reference);
        assertThat(report.position().stage()).isEqualTo(Stage.IN_PRELIMINARY_ASSESSMENT);
        assertThat(report.position().handler()).isNull();
        assertThat(report.position().deadlines())
                .isEqualTo(new Deadlines(null, null, null, before.decide(), null, null));
        assertThat(report.events()).extracting(happened -> happened.by().name()).contains("Jonna Journummer");
        assertThat(sentToSchool(reference).getLast()).contains("ReportConfirmed", "Jonna Journummer", "Jouren");
    }

    @Test
    void whatIsDoneInAnothersPlaceIsKeptWithTheMandate() {
        var reference = received();
        done(jonna, reference, new Act.AddNote("Ringde vårdnadshavaren."));

        assertThat(rulesOf(reference, "Noted")).containsExactly("mandate@beslut 1");
    }

    @Test
    void readingInAnothersPlaceStandsInThatBoardsLogWithItsGround() {
        var reference = received();
        reports.open(jonna, reference);

        assertThat(reports.reads(town.petra(), reference)).anySatisfy(read -> {
            assertThat(read.name()).isEqualTo("Jonna Journummer");
            assertThat(read.ground()).isEqualTo(Ground.MANDATE);
        });
    }

    @Test
    void afterHandingBackItIsTheUnitsAlone() {
        var reference = received();
        done(jonna, reference, new Act.HandBack("Familjen väntar på ett samtal."));

        assertThat(inbox(jonna)).isEmpty();
        missing(jonna, reference);
        assertThat(reports.open(tore, reference).events())
                .last()
                .satisfies(happened -> assertThat(happened.event())
                        .isEqualTo(new IntakeEvent.HandedBack("Familjen väntar på ett samtal.")));
    }

    @Test
    void whenSomebodyAtTheUnitTakesItTheStandInReadsNoMore() {
        var reference = received();
        done(tore, reference, new Act.Take());

        missing(jonna, reference);
    }

    @Test
    void theUnitLeavesWhatCannotWaitWhenItCloses() {
        clock.set("2026-11-20T16:20");
        var reference = received(Reason.HOME_CARE);
        done(tore, reference, new Act.Take());
        done(tore, reference, new Act.LeaveToOutOfHours("Ring mamman efter 18."));

        assertThat(inbox(jonna)).containsExactly(reference);
        refused(tore, reference, new Act.LeaveToOutOfHours(""), Refusal.ALREADY_AT_OUT_OF_HOURS);
        done(jonna, reference, new Act.HandBack(""));
    }

    @Test
    void whoStandsInNeitherTakesNorDecides() {
        var reference = received();
        done(jonna, reference, new Act.AssessProtection(false, "Ingen fara."));

        denied(reference, new Act.Take());
        denied(reference, new Act.BeginPreliminaryAssessment());
        denied(reference, new Act.Decide(Outcome.NOT_OPENED, "Nej", null));
    }

    @Test
    void aUnitWithoutTheMandateSeesNothing() {
        var reference = received();
        var stranger = Town.entered(organisations).jonna();

        assertThat(inbox(stranger)).isEmpty();
        missing(stranger, reference);
    }

    @Test
    void aDayWithoutAssessmentIsAnAlarmInBothInboxes() {
        received();
        clock.set("2026-11-21T18:11");

        assertThat(reports.inbox(jonna, InboxQuery.FIRST).counts().alarms()).isOne();
        assertThat(reports.inbox(tore, InboxQuery.FIRST).counts().alarms()).isOne();
    }

    private List<Reference> inbox(SocialActor actor) {
        return reports.inbox(actor, InboxQuery.FIRST).rows().stream()
                .map(InboxRow::reference)
                .toList();
    }

    private void missing(SocialActor actor, Reference reference) {
        assertThatThrownBy(() -> reports.open(actor, reference)).isInstanceOf(Access.Missing.class);
        assertThatThrownBy(() -> reports.act(actor, reference, new Act.AddNote("Hej")))
                .isInstanceOf(Access.Missing.class);
    }

    private void denied(Reference reference, Act act) {
        assertThatThrownBy(() -> reports.act(jonna, reference, act)).isInstanceOf(Access.Denied.class);
    }

    private List<String> rulesOf(Reference reference, String kind) {
        return wall.social(
                SocialActor.job("test", town.board()),
                transaction -> transaction
                        .sql("""
                        select unnest(event.rules)
                        from intake.event
                        join intake.report on report.id = event.report_id
                        where report.reference = ? and event.kind = ?
                        """)
                        .params(reference.value(), kind)
                        .query(String.class)
                        .list());
    }
}
