package se.samsyn.school.concernreport.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.attachment.Upload;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Part;

/** Files on the step about the concern. Whatever is typed on the page comes with the button and is kept first. */
@Controller
class AttachmentController {
    private final ConcernReports reports;
    private final Attachments attachments;
    private final Pages pages;
    private final StepPages steps;
    private final SentBefore sentBefore;

    AttachmentController(
            ConcernReports reports, Attachments attachments, Pages pages, StepPages steps, SentBefore sentBefore) {
        this.reports = reports;
        this.attachments = attachments;
        this.pages = pages;
        this.steps = steps;
        this.sentBefore = sentBefore;
    }

    @PostMapping("/anmal/{id}/bilagor")
    @Requires("concernreport.write")
    View attach(Frame frame, SchoolActor actor, HttpServletRequest request, @PathVariable String id) {
        return sentBefore.orSaved(actor, Ids.report(id), report -> {
            reports.save(actor, report, Part.CONCERN, Typed.of(request));
            List<Upload> chosen = Uploads.of(request, StepPages.FILE);
            String refused = chosen.isEmpty()
                    ? frame.t("concernreport.file.missing")
                    : refused(frame, actor, report, chosen.getFirst());
            return refused == null
                    ? back(report)
                    : steps.show(frame, actor, reports.draft(actor, report), Part.CONCERN, List.of(), refused);
        });
    }

    private @Nullable String refused(Frame frame, SchoolActor actor, ReportId report, Upload file) {
        var limits = attachments.limits();
        return (file.size() > limits.fileBytes()
                        ? Optional.of(Refusal.TOO_LARGE)
                        : reports.attach(
                                actor, report, file.name(), file.content().get()))
                .map(why -> why.sentence(frame.texts(), limits))
                .orElse(null);
    }

    @PostMapping("/anmal/{id}/bilagor/ta-bort")
    @Requires("concernreport.write")
    View detach(
            SchoolActor actor,
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable UUID attachment) {
        return sentBefore.orSaved(actor, Ids.report(id), report -> {
            reports.save(actor, report, Part.CONCERN, Typed.of(request));
            if (attachment != null) {
                reports.detach(actor, report, new AttachmentId(attachment));
            }
            return back(report);
        });
    }

    private View back(ReportId report) {
        return pages.seeOther(StepPath.CONCERN.of(report.toString()) + "#bilagor");
    }

    @GetMapping("/anmalningar/{reference}/bilagor/{attachment}")
    @Requires("concernreport.attachment")
    View download(SchoolActor actor, @PathVariable String reference, @PathVariable UUID attachment) {
        return reports.attachment(actor, Ids.reference(reference), new AttachmentId(attachment))
                .view();
    }
}
