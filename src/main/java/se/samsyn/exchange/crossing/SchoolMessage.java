package se.samsyn.exchange.crossing;

import java.util.List;
import java.util.Objects;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;

/** From school to social services. */
public sealed interface SchoolMessage extends Message {

    /**
     * A concern report.
     *
     * @param to the intake unit that is now responsible
     * @param chosenBecause why that unit, see {@link Routing}
     * @param content what was asked and answered, as JSON, exactly as it is stored on the school's side
     * @param contentHash SHA-256 of that JSON in hex
     */
    record ReportSent(
            ReportId report,
            Reference reference,
            UnitId to,
            Routing chosenBecause,
            Origin origin,
            ListedChild child,
            String content,
            String contentHash,
            List<AttachmentId> attachments)
            implements SchoolMessage {
        /** Earlier messages say nothing of files, and have none. */
        public ReportSent {
            attachments = List.copyOf(Objects.requireNonNullElse(attachments, List.of()));
        }
    }

    /**
     * What the school adds to a report that is sent already, of its own accord or because it was asked (S7).
     *
     * @param content a {@link SupplementContent} as JSON, exactly as it is stored on the school's side
     * @param contentHash SHA-256 of that JSON in hex
     */
    record SupplementSent(
            ReportId report,
            SupplementId supplement,
            String content,
            String contentHash,
            List<AttachmentId> attachments)
            implements SchoolMessage {
        /** Earlier messages say nothing of files, and have none. */
        public SupplementSent {
            attachments = List.copyOf(Objects.requireNonNullElse(attachments, List.of()));
        }
    }
}
