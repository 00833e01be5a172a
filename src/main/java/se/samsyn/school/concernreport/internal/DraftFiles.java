package se.samsyn.school.concernreport.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.attachment.CleanFile;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.attachment.Verdict;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;

/** The files of a draft. They have the draft's id, which is the report's when it is sent. */
@Component
class DraftFiles {
    private final Wall wall;
    private final Attachments attachments;
    private final Erasing erasing;

    DraftFiles(Wall wall, Attachments attachments, Erasing erasing) {
        this.wall = wall;
        this.attachments = attachments;
        this.erasing = erasing;
    }

    List<Attachment> of(SchoolTransaction transaction, DraftRow draft) {
        return draft.hasFiles() ? attachments.of(transaction, draft.id()) : List.of();
    }

    /** What the virus scanner has removed meanwhile stays here. */
    List<Attachment> toSend(SchoolTransaction transaction, DraftRow draft) {
        return of(transaction, draft).stream().filter(Attachment::isHere).toList();
    }

    /** Each child's report has the files of the draft that they were added to. */
    void share(SchoolTransaction transaction, NewReport report) {
        UUID first = report.draft().siblingOf();
        if (first != null && !report.files().isEmpty()) {
            var ids = report.files().stream().map(Attachment::id).toList();
            attachments.put(transaction, report.draft().id(), attachments.take(transaction, first, ids));
        }
    }

    /** A file is looked through between the transactions; the draft may have been sent meanwhile. */
    Optional<Refusal> attach(SchoolActor actor, ReportId id, String fileName, byte[] file) {
        wall.school(actor, transaction -> open(transaction, DraftStore.find(transaction, id.value())));
        return switch (attachments.judge(fileName, file)) {
            case Verdict.Refused refused -> Optional.of(refused.reason());
            case Verdict.Accepted accepted -> keep(actor, id, accepted.file());
        };
    }

    private Optional<Refusal> keep(SchoolActor actor, ReportId id, CleanFile file) {
        return wall.school(actor, transaction -> {
            open(transaction, DraftStore.lock(transaction, id.value()));
            return attachments.attach(transaction, id.value(), file);
        });
    }

    void detach(SchoolActor actor, ReportId id, AttachmentId file) {
        wall.school(actor, transaction -> {
            open(transaction, DraftStore.lock(transaction, id.value()));
            return attachments.remove(transaction, id.value(), file);
        });
    }

    /** @return false when there was no such draft */
    boolean discard(SchoolTransaction transaction, ReportId id) {
        List<UUID> discarded = DraftStore.delete(transaction, id.value());
        erasing.drafts(transaction, discarded);
        return !discarded.isEmpty();
    }

    private static DraftRow open(SchoolTransaction transaction, List<DraftRow> draft) {
        return draft.stream()
                .findFirst()
                .filter(row -> !row.isExpiredOn(Dates.localDate(transaction.now())))
                .orElseThrow(Missing::new);
    }
}
