package se.samsyn.socialservices.intake.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.socialservices.feedback.FeedbackNotices;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.Refusal;
import se.samsyn.socialservices.intake.Taker;

/**
 * The child lives in a municipality that is not here. Sending the report there changes nothing of who is responsible:
 * the clock, the protection assessment and the alarm stay until a named person there has taken it. Then it has ended
 * here.
 */
@Component
class OtherMunicipality {
    private final Organisations organisations;
    private final Crossings crossings;
    private final FeedbackNotices feedback;
    private final Duties duties;
    private final IntakeLaw law;

    OtherMunicipality(
            Organisations organisations, Crossings crossings, FeedbackNotices feedback, Duties duties, IntakeLaw law) {
        this.organisations = organisations;
        this.crossings = crossings;
        this.feedback = feedback;
        this.duties = duties;
        this.law = law;
    }

    /** Also once more, when the first one was wrong or has not answered. */
    Optional<Refused> send(Turn turn, Act.SendToMunicipality act) {
        if (organisations.directory().municipalityCalled(act.municipality()).isPresent()) {
            return Optional.of(Refused.because(Refusal.MUNICIPALITY_IS_HERE, act.municipality()));
        }
        var transaction = turn.transaction();
        ReportStore.sentTo(transaction, turn.id(), act.municipality());
        duties.done(transaction, turn.id().value(), List.of(Owed.DISTRIBUTE));
        if (turn.report().now().sentTo() == null) {
            duties.owe(
                    transaction,
                    List.of(law.takerDuty(turn.report(), turn.unit().hours())));
        }
        turn.happened(new IntakeEvent.SentToMunicipality(act.municipality(), act.by(), act.note()));
        return Optional.empty();
    }

    Optional<Refused> taken(Turn turn, Act.RecordTaker act) {
        String municipality = turn.report().now().sentTo();
        if (municipality == null) {
            return Optional.of(Refused.because(Refusal.NOT_SENT_TO_MUNICIPALITY));
        }
        Instant at = act.taker().at();
        if (at.isAfter(turn.transaction().now())
                || at.isBefore(turn.report().receipt().at())) {
            return Optional.of(Refused.because(Refusal.NOT_THAT_TIME));
        }
        end(turn, act, municipality);
        return Optional.empty();
    }

    private void end(Turn turn, Act.RecordTaker act, String municipality) {
        var transaction = turn.transaction();
        var report = turn.report();
        var before = report.now().state();
        var after = new IntakeState.TakenByMunicipality();
        IntakeTransitions.step(before, act, after);
        turn.happened(new IntakeEvent.TakerRecorded(municipality, act.taker()));
        ReportStore.taken(transaction, turn.id(), after);
        duties.done(transaction, turn.id().value(), Owed.BUT_READING);
        crossings.state(transaction, report.fact(transaction.actor().authority(), before.standing(), null));
        turn.send(feedback.tellOfTaker(transaction, report.recipient(), told(report, municipality, act.taker())));
    }

    /** Where a protected child lives is not told to the school. */
    private static SocialMessage.@Nullable Taker told(StoredReport report, String municipality, Taker taker) {
        return report.child().protectedIdentity()
                ? null
                : new SocialMessage.Taker(municipality, taker.name(), taker.phone());
    }
}
