package se.samsyn.socialservices.intake;

import java.time.Instant;
import java.util.List;
import se.samsyn.exchange.crossing.SupplementContent;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.attachment.Attachment;

/**
 * What the school has added to its report. The report itself stays as it was.
 *
 * @param original byte for byte, so that whoever has it can see that the hash is right
 */
public record Supplement(
        SupplementId id,
        Instant sentAt,
        SupplementContent content,
        List<Attachment> attachments,
        String original,
        String hash,
        Mark mark) {
    public Supplement {
        attachments = List.copyOf(attachments);
    }

    public enum Mark {
        UNREAD,
        /** Came after the decision: a manager judges whether it is a report of its own. */
        TO_JUDGE,
        READ
    }
}
