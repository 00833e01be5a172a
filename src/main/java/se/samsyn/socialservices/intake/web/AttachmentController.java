package se.samsyn.socialservices.intake.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.attachment.Attachment.Scan;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.AttachmentLine;
import se.samsyn.foundation.attachment.Download;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.IncomingReports;

/** A file that came with a report. One that the virus scanner has not looked at yet is asked about first. */
@Controller
class AttachmentController {
    private static final String ATTACHMENT = "intake.attachment";
    private static final String PATH = "/arenden/{reference}/bilagor/{attachment}";

    private final IncomingReports reports;
    private final Pages pages;

    AttachmentController(IncomingReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping(PATH)
    @Requires(ATTACHMENT)
    View download(Frame frame, SocialActor actor, @PathVariable String reference, @PathVariable UUID attachment) {
        var report = Paths.reference(reference);
        Download file = reports.attachment(actor, report, new AttachmentId(attachment));
        if (file.about().scan() != Scan.WAITING) {
            return file.view();
        }
        var line = AttachmentLine.of(frame.texts(), file.about(), Paths.attachments(report));
        return pages.page(
                "socialservices/intake/web/unscanned",
                new UnscannedPage(Paths.underInbox(frame), Paths.report(report), line));
    }

    @PostMapping(PATH)
    @Requires(ATTACHMENT)
    View downloadAnyway(SocialActor actor, @PathVariable String reference, @PathVariable UUID attachment) {
        return reports.attachment(actor, Paths.reference(reference), new AttachmentId(attachment))
                .view();
    }
}
