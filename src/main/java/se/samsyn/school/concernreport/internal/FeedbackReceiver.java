package se.samsyn.school.concernreport.internal;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.SchoolReceiver;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.exchange.crossing.SocialMessage.HandlerChanged;
import se.samsyn.exchange.crossing.SocialMessage.OutcomeGiven;
import se.samsyn.exchange.crossing.SocialMessage.ReportConfirmed;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.school.concernreport.Feedback;
import se.samsyn.school.concernreport.internal.FeedbackStore.Told;

/** Takes what social services tell about a report. Called once for each message. */
@Component
class FeedbackReceiver implements SchoolReceiver {
    private static final Logger LOG = LoggerFactory.getLogger(FeedbackReceiver.class);

    @Override
    public void receive(SchoolTransaction transaction, Envelope<SocialMessage> envelope) {
        UUID report = envelope.message().report().value();
        ReportStore.lockState(transaction, report)
                .ifPresentOrElse(
                        state -> take(transaction, envelope, state),
                        () -> LOG.warn("Message {} is about a report that was not sent from here", envelope.id()));
    }

    private static void take(
            SchoolTransaction transaction, Envelope<SocialMessage> envelope, ConcernReportState state) {
        UUID report = envelope.message().report().value();
        FeedbackStore.insert(transaction, envelope.id(), report, told(envelope.message()));
        switch (envelope.message()) {
            case ReportConfirmed confirmed ->
                state.on(ConcernReportEvent.CONFIRMED)
                        .ifPresent(next -> ReportStore.confirmed(transaction, report, next, confirmed.at()));
            case OutcomeGiven given -> {
                if (state.on(ConcernReportEvent.OUTCOME_GIVEN).isPresent()) {
                    ReportStore.answered(transaction, report, given.at(), given.outcome());
                }
            }
            case HandlerChanged changed -> {
                // Only the history grows: where the report stands is as before.
            }
        }
    }

    private static Told told(SocialMessage message) {
        return switch (message) {
            case ReportConfirmed confirmed ->
                new Told(new Feedback(Feedback.Kind.CONFIRMED, confirmed.at(), confirmed.contact()), null);
            case HandlerChanged changed ->
                new Told(new Feedback(Feedback.Kind.HANDLER_CHANGED, changed.at(), changed.contact()), null);
            case OutcomeGiven given ->
                new Told(new Feedback(Feedback.Kind.OUTCOME, given.at(), given.contact()), given.outcome());
        };
    }
}
