package se.samsyn.socialservices.intake.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.organisation.Mandate;
import se.samsyn.foundation.organisation.Power;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.feedback.FeedbackNotices;
import se.samsyn.socialservices.feedback.Notice;
import se.samsyn.socialservices.feedback.OutcomeRight;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.AfterDecision;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.Refusal;

/** The decision, and the outcome that follows from it in the same transaction. */
@Component
class Deciding {
    private final IntakeLaw law;
    private final Mandates mandates;
    private final Contacts contacts;
    private final FeedbackNotices feedback;
    private final Duties duties;
    private final Crossings crossings;
    private final List<AfterDecision> others;

    Deciding(
            IntakeLaw law,
            Mandates mandates,
            Contacts contacts,
            FeedbackNotices feedback,
            Duties duties,
            Crossings crossings,
            List<AfterDecision> others) {
        this.law = law;
        this.mandates = mandates;
        this.contacts = contacts;
        this.feedback = feedback;
        this.duties = duties;
        this.crossings = crossings;
        this.others = others;
    }

    Optional<Refused> decide(Turn turn, Act.Decide act) {
        OutcomeRight right = feedback.outcomeRight(turn.report().recipient());
        if (act.withheldBecause() != null) {
            if (!(right instanceof OutcomeRight.Owed)) {
                return Optional.of(Refused.because(Refusal.NOTHING_TO_WITHHOLD));
            }
            if (!(mandates.of(turn, Power.WITHHOLD_OUTCOME) instanceof Mandate.Allowed)) {
                return Optional.of(Refused.because(Refusal.MAY_NOT_WITHHOLD));
            }
        }
        return mandates.use(turn, Power.DECIDE, point -> conclude(turn, act, right, point));
    }

    Optional<Refused> giveOutcome(Turn turn, Act.GiveOutcome act) {
        var report = turn.report();
        if (report.now().deadlines().outcome() == null
                || !(report.now().state() instanceof IntakeState.Decided decided)) {
            return Optional.of(Refused.because(Refusal.OUTCOME_NOT_OWED));
        }
        if (!report.receipt().isReached(act.by())) {
            return Optional.of(Refused.because(Refusal.NOT_REACHED_IN_SAMSYN));
        }
        var right = feedback.outcomeRight(report.recipient());
        var notice = notice(turn, act.by(), right);
        turn.send(feedback.giveOutcome(turn.transaction(), report.recipient(), decided.outcome(), notice));
        ReportStore.outcomeTold(turn.transaction(), turn.id());
        duties.done(turn.transaction(), turn.id().value(), List.of(Owed.OUTCOME));
        turn.happened(new IntakeEvent.OutcomeTold(act.by()), right.rule());
        return Optional.empty();
    }

    Optional<Refused> handOver(Turn turn, Act.HandOver act) {
        if (turn.report().now().deadlines().handOver() == null) {
            return Optional.of(Refused.because(Refusal.HAND_OVER_NOT_OWED));
        }
        if (SupplementStore.count(turn.transaction(), turn.id()) != act.supplements()) {
            return Optional.of(Refused.because(Refusal.MORE_TO_HAND_OVER));
        }
        ReportStore.handedOver(turn.transaction(), turn.id());
        duties.done(turn.transaction(), turn.id().value(), List.of(Owed.HAND_OVER));
        turn.happened(new IntakeEvent.HandedOver(act.caseNumber().value()));
        return Optional.empty();
    }

    private void conclude(Turn turn, Act.Decide act, OutcomeRight right, String point) {
        var report = turn.report();
        var decided = new IntakeState.Decided(act.outcome());
        IntakeTransitions.step(report.now().state(), act, decided);
        Duty later = laterOutcome(turn, act, right);
        Duty handOver =
                law.handOverDuty(report.receipt(), turn.today(), turn.unit().hours());
        ReportStore.decided(turn.transaction(), turn.id(), decided, later == null ? null : later.due(), handOver.due());
        duties.doneThenOwe(
                turn.transaction(),
                turn.id().value(),
                List.of(Owed.DECIDE, Owed.DISTRIBUTE, Owed.RECORD_TAKER),
                owed(turn, act.outcome(), later, handOver));
        turn.happened(
                new IntakeEvent.Decided(act.outcome(), act.reason()),
                law.reference(RuleKey.DECISION_OPEN, turn.today()),
                law.reference(RuleKey.PRELIMINARY_DAYS, report.receipt().on()),
                point);
        var board = turn.transaction().actor().authority();
        crossings.state(
                turn.transaction(), report.fact(board, report.now().state().standing(), decided.standing()));
        if (later == null && right instanceof OutcomeRight.Owed) {
            tell(turn, act, right);
        }
    }

    private List<Duty> owed(Turn turn, Outcome outcome, @Nullable Duty later, Duty handOver) {
        var decision = new AfterDecision.Decision(
                turn.id(),
                turn.unit(),
                outcome,
                turn.report().receipt().cameFrom() != null,
                turn.transaction().now());
        return Stream.concat(
                        Stream.of(Optional.ofNullable(later), Optional.of(handOver))
                                .flatMap(Optional::stream),
                        others.stream().flatMap(other -> other.owes(decision).stream()))
                .toList();
    }

    /** A mandated reporter who cannot read it in Samsyn is rung or written to afterwards. */
    private @Nullable Duty laterOutcome(Turn turn, Act.Decide act, OutcomeRight right) {
        var receipt = turn.report().receipt();
        boolean byHand = right instanceof OutcomeRight.Owed
                && receipt.reachable()
                && act.withheldBecause() == null
                && receipt.channel() != Channel.SAMSYN;
        boolean extended = turn.report().now().state() instanceof IntakeState.InPreliminaryAssessment assessment
                && assessment.extended();
        return byHand
                ? law.outcomeDuty(
                        receipt, turn.transaction().now(), extended, turn.unit().hours())
                : null;
    }

    private void tell(Turn turn, Act.Decide act, OutcomeRight right) {
        var report = turn.report();
        var channel = report.receipt().channel();
        String withheld = act.withheldBecause();
        turn.send(feedback.giveOutcome(
                turn.transaction(),
                report.recipient(),
                withheld == null ? act.outcome() : null,
                notice(turn, channel, right)));
        turn.happened(
                withheld == null ? new IntakeEvent.OutcomeTold(channel) : new IntakeEvent.OutcomeWithheld(withheld),
                right.rule());
    }

    private Notice notice(Turn turn, Channel by, OutcomeRight right) {
        var contact = contacts.forReport(turn.report(), turn.transaction().actor(), turn.unit());
        return new Notice(by, contact, right.rule());
    }
}
