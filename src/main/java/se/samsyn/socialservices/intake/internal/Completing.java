package se.samsyn.socialservices.intake.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.socialservices.feedback.FeedbackNotices;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.Refusal;

/** Asks the school to tell more (S7). */
@Component
class Completing {
    private final FeedbackNotices feedback;
    private final Contacts contacts;
    private final IntakeLaw law;

    Completing(FeedbackNotices feedback, Contacts contacts, IntakeLaw law) {
        this.feedback = feedback;
        this.contacts = contacts;
        this.law = law;
    }

    /** Whom to answer is who asks, not who handles the report: it is they who wonder. */
    Optional<Refused> request(Turn turn, Act.RequestCompletion act) {
        var recipient = turn.report().recipient();
        if (recipient.through() == null) {
            return Optional.of(Refused.because(Refusal.ASKED_ONLY_IN_SAMSYN));
        }
        var contact = contacts.of(turn.transaction().actor(), turn.unit());
        turn.send(feedback.requestCompletion(turn.transaction(), recipient, act.topics(), contact));
        turn.happened(
                new IntakeEvent.CompletionRequested(act.topics()),
                law.reference(RuleKey.COMPLETION_TARGET, turn.today()));
        return Optional.empty();
    }
}
