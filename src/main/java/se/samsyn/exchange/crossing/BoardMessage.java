package se.samsyn.exchange.crossing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.shared.UnitId;

/** From one board's social services to another's. */
public sealed interface BoardMessage extends Message {

    /**
     * The report is the other unit's from the moment this is sent: its clock and its history come with it.
     *
     * @param to the intake unit that is now responsible
     * @param file all that the sending unit has on the report, as JSON that only intake reads
     * @param fileHash SHA-256 of that JSON in hex
     */
    record ReportTransferred(ReportId report, UnitId to, String file, String fileHash, List<AttachmentId> attachments)
            implements BoardMessage {
        /** Earlier messages say nothing of files, and have none. */
        public ReportTransferred {
            attachments = List.copyOf(Objects.requireNonNullElse(attachments, List.of()));
        }
    }

    /**
     * A supplement that reached a unit which has transferred its report.
     *
     * @param sentAt when the school sent it
     */
    record SupplementForwarded(
            ReportId report,
            SupplementId supplement,
            Instant sentAt,
            String content,
            String contentHash,
            List<AttachmentId> attachments)
            implements BoardMessage {
        /** Earlier messages say nothing of files, and have none. */
        public SupplementForwarded {
            attachments = List.copyOf(Objects.requireNonNullElse(attachments, List.of()));
        }
    }
}
