package se.samsyn.socialservices.intake.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.AttachmentLine;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.socialservices.intake.FullReport;

/**
 * @param notice what was not done; null when there is nothing to say
 * @param where in which file it stands; null when nobody has said
 * @param more what has come since then; null when nothing has
 * @param attachments what came with the report and its supplements
 * @param supplements how many were in the files when the page was opened, which whoever hands over says with the number
 * @param caseNumber null when nothing is owed
 */
record HandOverPage(
        Frame frame,
        String report,
        String path,
        ReportHead head,
        @Nullable String notice,
        FormErrors errors,
        List<Link> files,
        List<AttachmentLine> attachments,
        @Nullable String where,
        @Nullable String more,
        int supplements,
        @Nullable Field caseNumber) {
    /** In the PDF and the JSON they are only named. */
    static List<AttachmentLine> attachments(Frame frame, FullReport report) {
        Stream<Attachment> added = report.supplements().stream().flatMap(one -> one.attachments().stream());
        List<Attachment> all =
                Stream.concat(report.sent().attachments().stream(), added).toList();
        return Reported.attachments(frame, report.listed().reference(), all);
    }
}
