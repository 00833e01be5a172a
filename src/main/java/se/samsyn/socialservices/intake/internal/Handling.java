package se.samsyn.socialservices.intake.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.socialservices.feedback.FeedbackNotices;
import se.samsyn.socialservices.feedback.Notice;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.Handler;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.Refusal;

/** Who handles a report, and that a person confirms it. The school is told of both. */
@Component
class Handling {
    private final FeedbackNotices feedback;
    private final Organisations organisations;
    private final Contacts contacts;
    private final IntakeLaw law;
    private final Duties duties;
    private final KeepingAway keepingAway;
    private final Protecting protecting;

    Handling(
            FeedbackNotices feedback,
            Organisations organisations,
            Contacts contacts,
            IntakeLaw law,
            Duties duties,
            KeepingAway keepingAway,
            Protecting protecting) {
        this.keepingAway = keepingAway;
        this.protecting = protecting;
        this.feedback = feedback;
        this.organisations = organisations;
        this.contacts = contacts;
        this.law = law;
        this.duties = duties;
    }

    Optional<Refused> take(Turn turn) {
        var actor = turn.transaction().actor();
        return hand(
                turn,
                null,
                new Handler(
                        actor.person(),
                        actor.signature().name(),
                        actor.signature().function()));
    }

    Optional<Refused> assign(Turn turn, Act.Assign act) {
        Optional<Assignment> colleague = organisations
                .directory()
                .staff(turn.unit().id())
                .stream()
                .filter(assignment -> assignment.person().equals(act.to())
                        && assignment.function().role().belongsTo(Domain.SOCIAL))
                .findFirst();
        if (keepingAway.inForce(turn, act.to()).isPresent()) {
            return Optional.of(Refused.because(Refusal.KEPT_AWAY));
        }
        if (colleague.isEmpty()) {
            return Optional.of(Refused.because(Refusal.NOT_STAFF_HERE));
        }
        var to = colleague.get();
        var handler = new Handler(to.person(), to.name(), to.function().code());
        return turn.report().child().protectedIdentity() && !protecting.may(turn, handler)
                ? Optional.of(Refused.because(Refusal.NO_PROTECTION_RIGHT))
                : hand(turn, act.from(), handler);
    }

    Optional<Refused> confirm(Turn turn, Act.Confirm act) {
        var receipt = turn.report().receipt();
        if (!receipt.reachable()) {
            return Optional.of(Refused.because(Refusal.NOBODY_TO_CONFIRM_TO));
        }
        if (turn.report().now().deadlines().confirm() == null) {
            return Optional.of(Refused.because(Refusal.ALREADY_CONFIRMED));
        }
        if (!receipt.isReached(act.by())) {
            return Optional.of(Refused.because(Refusal.NOT_REACHED_IN_SAMSYN));
        }
        String rule = law.reference(RuleKey.CONFIRMATION_TARGET, receipt.on());
        var contact = contacts.of(turn.transaction().actor(), turn.unit());
        turn.send(feedback.confirm(turn.transaction(), turn.report().recipient(), new Notice(act.by(), contact, rule)));
        ReportStore.confirmed(turn.transaction(), turn.id());
        duties.done(turn.transaction(), turn.id().value(), List.of(Owed.CONFIRM));
        turn.happened(new IntakeEvent.Confirmed(act.by()), rule);
        return Optional.empty();
    }

    /** Whose it is, when nobody knew the district: ours. */
    Optional<Refused> keep(Turn turn) {
        if (!turn.report().now().triage()) {
            return Optional.of(Refused.because(Refusal.NOT_IN_TRIAGE));
        }
        ReportStore.distributed(turn.transaction(), turn.id());
        duties.done(turn.transaction(), turn.id().value(), List.of(Owed.DISTRIBUTE));
        turn.happened(new IntakeEvent.Kept());
        return Optional.empty();
    }

    Optional<Refused> leave(Turn turn, Act.LeaveToOutOfHours act) {
        var outOfHours = turn.unit().outOfHours();
        if (outOfHours == null) {
            return Optional.of(Refused.because(Refusal.NO_OUT_OF_HOURS_UNIT));
        }
        if (turn.report().now().outOfHours() != null) {
            return Optional.of(Refused.because(Refusal.ALREADY_AT_OUT_OF_HOURS));
        }
        ReportStore.standsToo(turn.transaction(), turn.id(), outOfHours.unit());
        turn.happened(new IntakeEvent.LeftToOutOfHours(act.note()));
        return Optional.empty();
    }

    Optional<Refused> handBack(Turn turn, Act.HandBack act) {
        if (turn.report().now().outOfHours() == null) {
            return Optional.of(Refused.because(Refusal.NOT_AT_OUT_OF_HOURS));
        }
        ReportStore.standsToo(turn.transaction(), turn.id(), null);
        turn.happened(new IntakeEvent.HandedBack(act.note()));
        return Optional.empty();
    }

    /** Somebody who decided on what they saw is told when it has changed since. */
    private Optional<Refused> hand(Turn turn, @Nullable PersonId from, Handler to) {
        Handler now = turn.report().now().handler();
        if (!turn.report().now().open()) {
            return Optional.of(Refused.because(Refusal.CLOSED));
        }
        if (now != null && !now.person().equals(from)) {
            return Optional.of(Refused.because(Refusal.TAKEN_BY_OTHER, now.name()));
        }
        ReportStore.assign(turn.transaction(), turn.id(), to);
        turn.happened(new IntakeEvent.Assigned(to.name()));
        turn.send(feedback.tellOfHandler(turn.transaction(), turn.report().recipient(), contacts.of(to, turn.unit())));
        return Optional.empty();
    }
}
