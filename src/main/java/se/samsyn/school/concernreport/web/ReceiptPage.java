package se.samsyn.school.concernreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.attachment.AttachmentLine;
import se.samsyn.foundation.page.Contact;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Step;
import se.samsyn.foundation.page.SummaryRow;

/**
 * Step 6.
 *
 * @param arrived false when it is safe here and not there yet: then nothing says received
 * @param typedAfterwards true when something was typed after it was sent: it is not in the report
 * @param phoneNow of somebody who answers at this moment
 * @param heading the fact
 * @param sentence who took it in and when, or which number to ring
 * @param because where it went and why
 * @param steps what happens now
 * @param outOfHours whom to ring when the intake unit is closed
 * @param together the other children's reports, each with its unit
 * @param completion where to add something later
 * @param copy who has a copy
 * @param report where it can be followed
 */
record ReceiptPage(
        Frame frame,
        boolean arrived,
        boolean typedAfterwards,
        String phoneNow,
        String heading,
        String sentence,
        String reference,
        String unit,
        String because,
        @Nullable String readLater,
        List<Step> steps,
        Contact contact,
        String outOfHours,
        List<SummaryRow> together,
        String completion,
        String copy,
        String report,
        List<AttachmentLine> attachments,
        String printedOn) {}
