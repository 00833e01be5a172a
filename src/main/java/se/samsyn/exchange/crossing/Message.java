package se.samsyn.exchange.crossing;

import java.util.List;
import se.samsyn.foundation.attachment.AttachmentId;

/** All that may cross. A new kind is a new case here and a decision record. */
public sealed interface Message permits SchoolMessage, SocialMessage, BoardMessage {
    ReportId report();

    /**
     * The files that come with it. They lie with the report on the sender's side and are carried in the delivery, so
     * the message itself is small and holds none of them (decision 27).
     */
    default List<AttachmentId> attachments() {
        return List.of();
    }
}
