package se.samsyn.school.concernreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.attachment.AttachmentLine;
import se.samsyn.foundation.page.Contact;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Step;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.page.Tag;

/**
 * @param answer the outcome, or why none comes; null while it is waited for
 * @param together the other children's reports that were sent at the same time
 * @param disclosed what social services have let the school know beyond the outcome
 * @param withdraw where a co-reporter says that they do not stand behind it; null for everybody else
 * @param cosign where to sign; null when there is nothing to sign
 */
record ReportPage(
        Frame frame,
        String reference,
        String sent,
        Tag tag,
        @Nullable String answer,
        List<Step> steps,
        Contact contact,
        Completion completion,
        List<ContentWords.Section> sections,
        String because,
        List<SummaryRow> together,
        List<SummaryRow> disclosed,
        @Nullable String cosigned,
        @Nullable String cosign,
        @Nullable String withdraw,
        List<AttachmentLine> attachments) {

    /**
     * @param sent what became of what was just added; null when nothing was
     * @param asked what social services wait for; null when they wait for nothing
     * @param shown which of it the page shows
     * @param path where to add something; null for those who may not
     * @param answered where to say that it is answered in another way, for those who cannot add; otherwise null
     */
    record Completion(
            @Nullable String sent,
            @Nullable String asked,
            String shown,
            @Nullable String path,
            @Nullable String answered,
            List<CompletionWords.Added> supplements) {}
}
