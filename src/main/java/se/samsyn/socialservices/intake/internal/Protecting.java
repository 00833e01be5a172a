package se.samsyn.socialservices.intake.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.wall.Role;
import se.samsyn.socialservices.feedback.FeedbackNotices;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.Handler;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.Refusal;

/** A protected identity that is found out when the report has been received: from then on only those with the right. */
@Component
class Protecting {
    private final Organisations organisations;
    private final FeedbackNotices feedback;
    private final Contacts contacts;

    Protecting(Organisations organisations, FeedbackNotices feedback, Contacts contacts) {
        this.organisations = organisations;
        this.feedback = feedback;
        this.contacts = contacts;
    }

    Optional<Refused> mark(Turn turn, Act.MarkProtected act) {
        if (turn.report().child().protectedIdentity()) {
            return Optional.of(Refused.because(Refusal.PROTECTED_ALREADY));
        }
        ReportStore.protect(turn.transaction(), turn.id());
        turn.happened(new IntakeEvent.ProtectionMarked(act.kind()));
        Handler handler = turn.report().now().handler();
        if (handler != null && !may(turn, handler)) {
            ReportStore.unassign(turn.transaction(), turn.id());
            turn.send(feedback.tellOfHandler(turn.transaction(), turn.report().recipient(), contacts.of(turn.unit())));
        }
        return Optional.empty();
    }

    /** Whether somebody of the unit may open the report as far as the child's protection goes. */
    boolean may(Turn turn, Handler who) {
        return ProtectionRightStore.has(turn.transaction(), who.person())
                || organisations.directory().staff(turn.unit().id()).stream()
                        .anyMatch(one -> one.person().equals(who.person())
                                && one.function().role() == Role.INTAKE_MANAGER);
    }
}
