package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.attachment.AttachmentLine;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;

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
        @Nullable Field caseNumber) {}
