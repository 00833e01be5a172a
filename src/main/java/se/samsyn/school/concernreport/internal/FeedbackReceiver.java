package se.samsyn.school.concernreport.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.SchoolReceiver;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.exchange.crossing.SocialMessage.CompletionRequested;
import se.samsyn.exchange.crossing.SocialMessage.Disclosure;
import se.samsyn.exchange.crossing.SocialMessage.DisclosureEnded;
import se.samsyn.exchange.crossing.SocialMessage.HandlerChanged;
import se.samsyn.exchange.crossing.SocialMessage.OutcomeGiven;
import se.samsyn.exchange.crossing.SocialMessage.ReportConfirmed;
import se.samsyn.exchange.crossing.SocialMessage.TakenByMunicipality;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.school.concernreport.Feedback;
import se.samsyn.school.concernreport.internal.FeedbackStore.Told;
import se.samsyn.school.concernreport.internal.ReportStore.Locked;

/** Takes what social services tell about a report. Called once for each message. */
@Component
class FeedbackReceiver implements SchoolReceiver {
    private static final Logger LOG = LoggerFactory.getLogger(FeedbackReceiver.class);

    private final OwedAtSchool owed;
    private final Organisations organisations;

    FeedbackReceiver(OwedAtSchool owed, Organisations organisations) {
        this.organisations = organisations;
        this.owed = owed;
    }

    @Override
    public void receive(SchoolTransaction transaction, Envelope<SocialMessage> envelope) {
        UUID report = envelope.message().report().value();
        ReportStore.lock(transaction, report)
                .ifPresentOrElse(
                        locked -> take(transaction, envelope, locked),
                        () -> LOG.warn("Message {} is about a report that was not sent from here", envelope.id()));
    }

    private void take(SchoolTransaction transaction, Envelope<SocialMessage> envelope, Locked report) {
        if (report.removed()) {
            LOG.warn("Message {} is about a report whose copy is removed", envelope.id());
            return;
        }
        boolean moved = envelope.message() instanceof HandlerChanged changed && moves(transaction, changed, report);
        if (envelope.message() instanceof Disclosure disclosure) {
            DisclosureStore.put(transaction, disclosure);
            return;
        }
        if (envelope.message() instanceof DisclosureEnded ended) {
            DisclosureStore.end(transaction, ended);
            return;
        }
        Told told = told(envelope.message(), report.state(), moved);
        FeedbackStore.insert(transaction, envelope.id(), report.id(), told);
        if (envelope.message() instanceof CompletionRequested request) {
            QuestionStore.asked(transaction, report.id(), request.at());
        }
        owed.owe(transaction, report, told.feedback().kind());
    }

    /** Another unit is responsible, unless this is older than what has said so. */
    private boolean moves(SchoolTransaction transaction, HandlerChanged changed, Locked report) {
        return !changed.unit().equals(report.to())
                && ReportStore.moveTo(
                        transaction, report.id(), organisations.directory().unit(changed.unit()), changed.at());
    }

    /** @param moved whether another unit is responsible from then on */
    private static Told told(SocialMessage message, ConcernReportState state, boolean moved) {
        return switch (message) {
            case ReportConfirmed confirmed ->
                new Told(
                        new Feedback(Feedback.Kind.CONFIRMED, confirmed.at(), confirmed.contact()),
                        null,
                        state.on(ConcernReportEvent.CONFIRMED).orElse(null));
            // Only the history grows: where the report stands is as before.
            case HandlerChanged changed ->
                new Told(
                        new Feedback(
                                moved ? Feedback.Kind.UNIT_CHANGED : Feedback.Kind.HANDLER_CHANGED,
                                changed.at(),
                                changed.contact()),
                        null,
                        null);
            case TakenByMunicipality taken ->
                new Told(
                        new Feedback(Feedback.Kind.TAKEN_BY_MUNICIPALITY, taken.at(), contact(taken.taker())),
                        null,
                        state.on(ConcernReportEvent.TAKEN_BY_MUNICIPALITY).orElse(null));
            // Where the report stands is as before; that somebody waits for an answer is kept beside it.
            case CompletionRequested request ->
                new Told(
                        new Feedback(
                                Feedback.Kind.COMPLETION_REQUESTED, request.at(), request.contact(), request.topics()),
                        null,
                        null);
            case OutcomeGiven given ->
                new Told(
                        new Feedback(Feedback.Kind.OUTCOME, given.at(), given.contact()),
                        given.outcome(),
                        state.on(ConcernReportEvent.OUTCOME_GIVEN).orElse(null));
            case Disclosure disclosure -> throw new IllegalArgumentException("Kept apart from what is told");
            case DisclosureEnded ended -> throw new IllegalArgumentException("Kept apart from what is told");
        };
    }

    private static SocialMessage.Contact contact(SocialMessage.@Nullable Taker taker) {
        return taker == null
                ? new SocialMessage.Contact("", "", "", "")
                : new SocialMessage.Contact(taker.name(), "", taker.municipality(), taker.phone());
    }
}
