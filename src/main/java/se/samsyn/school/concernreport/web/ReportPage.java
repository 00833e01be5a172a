package se.samsyn.school.concernreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.attachment.AttachmentLine;
import se.samsyn.foundation.page.Contact;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Step;
import se.samsyn.foundation.page.Tag;

/**
 * @param answer the outcome, or why none comes; null while it is waited for
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
        List<ContentWords.Section> sections,
        String because,
        @Nullable String cosigned,
        @Nullable String cosign,
        List<AttachmentLine> attachments) {}
