package se.samsyn.socialservices.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.organisation.Mandate;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.feedback.FeedbackGiven;
import se.samsyn.socialservices.feedback.OutcomeRight;

/** A whole report with everything that has happened to it, for the unit that handles it. */
public record FullReport(
        Listed listed,
        Sent sent,
        Position position,
        Powers powers,
        FeedbackGiven feedback,
        List<Supplement> supplements,
        List<Together> together,
        List<Happened> events) {
    public FullReport {
        supplements = List.copyOf(supplements);
        together = List.copyOf(together);
        events = List.copyOf(events);
    }

    public record Listed(ReportId id, Reference reference, Instant receivedAt, ListedChild child, Origin origin) {}

    /** Another child's report that was sent at the same time. @param here true when the reader's own unit has it */
    public record Together(Reference reference, boolean here) {}

    /**
     * What came in, as it came in.
     *
     * @param through the school owner that it came from through Samsyn; null when it came in another way
     * @param original byte for byte, so that whoever has it can see that the hash is right
     */
    public record Sent(
            Channel channel,
            @Nullable AuthorityId through,
            Routing routing,
            boolean reachable,
            ReportContent content,
            String formVersion,
            String original,
            String hash,
            List<Attachment> attachments) {
        public Sent {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * @param outOfHours the unit in whose inbox it stands too; null when only in its own unit's
     * @param triage true while nobody has said whose it is
     * @param sentTo the municipality that it was sent to; null when it was sent to none
     * @param openedUntil when the emergency opening ends that the reader reads under; null with a ground of one's own
     * @param contact whom the reporter is told to ring
     * @param me the reader, as the reporter would be told to ring
     */
    public record Position(
            Stage stage,
            boolean open,
            @Nullable Handler handler,
            @Nullable UnitId outOfHours,
            boolean triage,
            @Nullable String sentTo,
            Deadlines deadlines,
            boolean proposesToOpen,
            @Nullable Instant openedUntil,
            OutcomeRight outcomeRight,
            Contact contact,
            Contact me,
            Instant readAt) {}

    /** What the reader may decide today, by the delegation order. */
    public record Powers(Mandate decide, Mandate extend, Mandate withhold) {}
}
