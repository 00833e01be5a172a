package se.samsyn.school.concernreport;

import java.time.Instant;
import java.util.List;
import se.samsyn.exchange.crossing.SupplementContent;
import se.samsyn.foundation.attachment.Attachment;

/**
 * @param own true when the one who looks wrote it
 * @param arrived true when social services have it. Unknown is never shown as success.
 */
public record SentSupplement(
        Instant sentAt, SupplementContent content, List<Attachment> attachments, boolean own, boolean arrived) {
    public SentSupplement {
        attachments = List.copyOf(attachments);
    }
}
