package se.samsyn.socialservices.intake.internal;

import java.time.Instant;
import java.util.List;
import se.samsyn.exchange.crossing.BoardMessage.SupplementForwarded;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SupplementContent;
import se.samsyn.exchange.crossing.SupplementContent.AddedFile;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.socialservices.intake.Supplement;
import se.samsyn.socialservices.intake.Supplement.Mark;

/** A supplement, byte for byte as it came. */
record StoredSupplement(SupplementId id, Instant sentAt, String content, String hash, Mark mark) {
    static StoredSupplement verified(SupplementId id, Instant sentAt, String content, String hash) {
        return new StoredSupplement(id, sentAt, ContentJson.verified(content, hash), hash, Mark.UNREAD);
    }

    /** Words may be a report of their own. That somebody withdraws their name is only to be read. */
    StoredSupplement afterDecision() {
        return text().isWithdrawal() ? this : new StoredSupplement(id, sentAt, content, hash, Mark.TO_JUDGE);
    }

    /** To the unit that has the report now. */
    SupplementForwarded forwarded(ReportId report) {
        List<AttachmentId> files = text().files().stream().map(AddedFile::id).toList();
        return new SupplementForwarded(report, id, sentAt, content, hash, files);
    }

    SupplementContent text() {
        return ContentJson.supplement(content);
    }

    /** @param files all that the report has */
    Supplement read(List<Attachment> files) {
        SupplementContent text = text();
        return new Supplement(id, sentAt, text, text.among(files), content, hash, mark);
    }
}
