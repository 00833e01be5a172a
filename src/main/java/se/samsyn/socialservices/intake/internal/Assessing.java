package se.samsyn.socialservices.intake.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Postponement;
import se.samsyn.foundation.organisation.Power;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.Refusal;

/** The immediate protection assessment and the preliminary one. */
@Component
class Assessing {
    private final IntakeLaw law;
    private final Mandates mandates;
    private final Duties duties;

    Assessing(IntakeLaw law, Mandates mandates, Duties duties) {
        this.law = law;
        this.mandates = mandates;
        this.duties = duties;
    }

    Optional<Refused> protection(Turn turn, Act.AssessProtection act) {
        if (!(turn.report().now().state() instanceof IntakeState.Received received)) {
            return Optional.of(Refused.because(Refusal.PROTECTION_ASSESSED_ALREADY));
        }
        var next = received.assessed(act.needed() || law.violenceOpensAtOnce(turn.report()));
        ReportStore.assessed(turn.transaction(), turn.id(), IntakeTransitions.step(received, act, next));
        duties.done(turn.transaction(), turn.id().value(), List.of(Owed.ASSESS));
        var day = turn.report().receipt().on();
        turn.happened(
                new IntakeEvent.ProtectionAssessed(act.needed(), act.reasoning()),
                law.reference(RuleKey.PROTECTION_SAME_DAY, day),
                law.reference(RuleKey.VIOLENCE_OPENS_AT_ONCE, day));
        return Optional.empty();
    }

    Optional<Refused> begin(Turn turn, Act.BeginPreliminaryAssessment act) {
        var next = IntakeTransitions.step(
                turn.report().now().state(), act, new IntakeState.InPreliminaryAssessment(false));
        ReportStore.begun(turn.transaction(), turn.id(), next);
        turn.happened(
                new IntakeEvent.PreliminaryAssessmentBegun(),
                law.reference(RuleKey.PRELIMINARY_DAYS, turn.report().receipt().on()));
        return Optional.empty();
    }

    /** Also corrects an extension that was too long: the day may be moved back, but not behind the first limit. */
    Optional<Refused> extend(Turn turn, Act.Extend act) {
        Instant now = turn.report().now().deadlines().decide();
        if (now == null) {
            return Optional.of(Refused.because(Refusal.NO_TIME_LIMIT));
        }
        LocalDate first = law.firstLimit(turn.report().receipt().on());
        boolean same = act.until().equals(Dates.localDate(now));
        if (same || !act.until().isAfter(first) || act.until().isBefore(turn.today())) {
            return Optional.of(Refused.because(Refusal.EXTENSION_TOO_SHORT, first.toString()));
        }
        LocalDate last = law.lastExtension(turn.report().receipt().on());
        if (act.until().isAfter(last)) {
            return Optional.of(Refused.because(Refusal.EXTENSION_TOO_LONG, last.toString()));
        }
        return mandates.use(turn, Power.EXTEND, point -> prolong(turn, act, point));
    }

    private void prolong(Turn turn, Act.Extend act, String point) {
        Instant until = law.at(act.until(), turn.unit().hours());
        String rule =
                law.reference(RuleKey.EXTENSION_GROUND, turn.report().receipt().on());
        IntakeTransitions.step(turn.report().now().state(), act, new IntakeState.InPreliminaryAssessment(true));
        ReportStore.extended(turn.transaction(), turn.id(), until);
        duties.postpone(turn.transaction(), turn.id().value(), Owed.DECIDE, new Postponement(until, rule));
        turn.happened(new IntakeEvent.Extended(act.until(), act.reason()), rule, point);
    }
}
