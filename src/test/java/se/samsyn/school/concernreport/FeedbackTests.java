package se.samsyn.school.concernreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.CountedStatements;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.exchange.crossing.SocialMessage.HandlerChanged;
import se.samsyn.exchange.crossing.SocialMessage.OutcomeGiven;
import se.samsyn.exchange.crossing.SocialMessage.ReportConfirmed;
import se.samsyn.exchange.crossing.SocialMessage.TakenByMunicipality;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SocialActor;

/** What social services tell, as it arrives at the school. */
class FeedbackTests extends SchoolTest {
    private static final Contact PETRA =
            new Contact("Petra Provberg", "deputy_unit_head", "Mottagningsenheten", "08-465 004 12");
    private static final Contact ELIS =
            new Contact("Elis Test", "social_worker", "Mottagningsenheten", "08-465 004 13");
    private static final Instant CLOSING = Instant.parse("2026-11-19T15:30:00Z");
    private static final Instant LATER = Instant.parse("2026-11-18T09:00:00Z");

    @Autowired
    private Duties duties;

    private ReportId id;

    @BeforeEach
    void aReport() {
        id = reports.begin(school.teacher(), "Lärare");
        Some.leastAnswers().forEach((part, typed) -> reports.save(school.teacher(), id, part, typed));
        reports.submit(school.teacher(), id);
        clock.set("2026-11-18T09:00:00Z");
    }

    private Envelope<SocialMessage> told(SocialMessage message) {
        Envelope<SocialMessage> envelope = wall.social(
                SocialActor.job("test", school.board()),
                transaction -> crossings.send(transaction, school.teacher().authority(), message));
        assertThat(crossings.deliver(envelope)).isTrue();
        return envelope;
    }

    private SentReport report() {
        return reports.receipt(school.teacher(), id);
    }

    @Test
    void theReporterIsToldWhoConfirmed() {
        told(new ReportConfirmed(id, LATER, PETRA));

        assertThat(report().state()).isEqualTo(new ReportState.Confirmed(LATER));
        assertThat(report().feedback()).containsExactly(new Feedback(Feedback.Kind.CONFIRMED, LATER, PETRA));
    }

    @Test
    void whenAnotherMunicipalityHasTakenItTheSchoolKnowsWhomToRingThere() {
        told(new TakenByMunicipality(
                id, LATER, new SocialMessage.Taker("Påhittskommunen", "Disa Demoberg", "08-465 004 99")));
        told(new ReportConfirmed(id, LATER.minusSeconds(60), PETRA));

        assertThat(report().state()).isEqualTo(new ReportState.TakenByMunicipality(LATER));
        assertThat(report().feedback().getLast())
                .isEqualTo(new Feedback(
                        Feedback.Kind.TAKEN_BY_MUNICIPALITY,
                        LATER,
                        new Contact("Disa Demoberg", "", "Påhittskommunen", "08-465 004 99")));
    }

    @Test
    void everyChangeOfHandlerStandsInTheHistory() {
        told(new ReportConfirmed(id, LATER, PETRA));
        told(new HandlerChanged(id, LATER.plusSeconds(60), school.intake(), ELIS));
        told(new HandlerChanged(id, LATER.plusSeconds(120), school.intake(), PETRA));

        assertThat(report().state()).isEqualTo(new ReportState.Confirmed(LATER));
        assertThat(report().feedback())
                .extracting(feedback -> feedback.contact().name())
                .containsExactly("Petra Provberg", "Elis Test", "Petra Provberg");
    }

    @Test
    void theOutcomeIsOneOfThree() {
        told(new OutcomeGiven(id, LATER, Outcome.NOT_OPENED, PETRA));

        assertThat(report().state()).isEqualTo(new ReportState.Answered(LATER, Outcome.NOT_OPENED));
    }

    @Test
    void aWithheldOutcomeIsAnAnswerWithoutAValue() {
        told(new OutcomeGiven(id, LATER, null, PETRA));

        assertThat(report().state()).isEqualTo(new ReportState.Answered(LATER, null));
    }

    @Test
    void aConfirmationThatComesAfterTheOutcomeDoesNotTakeItBack() {
        told(new OutcomeGiven(id, LATER.plusSeconds(60), Outcome.OPENED, PETRA));
        told(new ReportConfirmed(id, LATER, PETRA));

        assertThat(report().state()).isEqualTo(new ReportState.Answered(LATER.plusSeconds(60), Outcome.OPENED));
        assertThat(report().feedback())
                .extracting(Feedback::kind)
                .containsExactly(Feedback.Kind.CONFIRMED, Feedback.Kind.OUTCOME);
    }

    @Test
    void aMessageThatComesTwiceTakesEffectOnce() {
        Envelope<SocialMessage> envelope = told(new ReportConfirmed(id, LATER, PETRA));
        crossings.deliver(envelope);

        assertThat(report().feedback()).hasSize(1);
    }

    @Test
    void aMessageAboutAReportThatWasNotSentFromHereStopsNothing() {
        told(new ReportConfirmed(new ReportId(UUID.randomUUID()), LATER, PETRA));

        assertThat(report().feedback()).isEmpty();
    }

    @Test
    void thePrincipalSeesTheSameAnswerAsTheReporter() {
        told(new OutcomeGiven(id, LATER, Outcome.OPENED, PETRA));

        assertThat(reports.list(school.principal(), null, 10).lines())
                .extracting(ReportList.Line::state)
                .containsExactly(new ReportState.Answered(LATER, Outcome.OPENED));
    }

    private List<Duty> open(SchoolActor actor) {
        return wall.school(actor, transaction -> duties.openOf(transaction, actor.unit()));
    }

    @Test
    void whenTheReporterHasLeftThePrincipalOwesItToReadWhatIsToldAndHasDoneSoByReading() {
        school.teacherLeaves(organisations, LocalDate.of(2026, 11, 17));
        told(new ReportConfirmed(id, LATER, PETRA));
        told(new HandlerChanged(id, LATER, school.intake(), ELIS));
        told(new OutcomeGiven(id, LATER, Outcome.OPENED, PETRA));

        assertThat(open(school.principal()))
                .extracting(Duty::kind, Duty::owner, Duty::due, Duty::subject)
                .containsExactlyInAnyOrder(
                        tuple("concernreport.read_confirmation", Role.PRINCIPAL, CLOSING, id.value()),
                        tuple("concernreport.read_outcome", Role.PRINCIPAL, CLOSING, id.value()));

        var reference =
                reports.list(school.principal(), null, 10).lines().getFirst().reference();
        reports.look(school.principal(), reference);
        assertThat(open(school.principal())).as("a part of it is not it").hasSize(2);
        reports.report(school.principal(), reference);
        assertThat(open(school.principal())).isEmpty();
    }

    @Test
    void whenThePrincipalIsConcernedTheOwnersFunctionOwesItAndThePrincipalKnowsNothing() {
        id = reports.begin(school.teacher(), "Lärare");
        Some.answersWith(Part.FEEDBACK, "copy", "OWNER")
                .forEach((part, typed) -> reports.save(school.teacher(), id, part, typed));
        reports.submit(school.teacher(), id);
        school.teacherLeaves(organisations, LocalDate.of(2026, 11, 17));
        told(new ReportConfirmed(id, LATER, PETRA));

        assertThat(open(school.principal())).isEmpty();
        assertThat(open(school.owner())).extracting(Duty::owner).containsExactly(Role.SCHOOL_OWNER);
        reports.report(
                school.owner(),
                reports.list(school.owner(), null, 10).lines().getFirst().reference());
        assertThat(open(school.owner())).isEmpty();
    }

    @Test
    void aReporterWhoIsStillThereIsTheOneToReadIt() {
        told(new ReportConfirmed(id, LATER, PETRA));

        assertThat(open(school.principal())).isEmpty();
    }

    @Test
    void receivingTakesFiveStatementsAlsoWhenTheReporterHasLeft() {
        school.teacherLeaves(organisations, LocalDate.of(2026, 11, 17));
        Envelope<SocialMessage> envelope = wall.social(
                SocialActor.job("test", school.board()),
                transaction -> crossings.send(
                        transaction, school.teacher().authority(), new ReportConfirmed(id, LATER, PETRA)));

        assertThat(CountedStatements.of(Domain.SCHOOL, () -> crossings.deliver(envelope)))
                .hasSize(5);
    }

    @Test
    void receivingTakesFourStatements() {
        Envelope<SocialMessage> envelope = wall.social(
                SocialActor.job("test", school.board()),
                transaction -> crossings.send(
                        transaction, school.teacher().authority(), new ReportConfirmed(id, LATER, PETRA)));

        assertThat(CountedStatements.of(Domain.SCHOOL, () -> crossings.deliver(envelope)))
                .hasSize(4);
    }
}
