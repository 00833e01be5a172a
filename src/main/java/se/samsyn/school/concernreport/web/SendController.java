package se.samsyn.school.concernreport.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access.Unlogged;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Draft;
import se.samsyn.school.concernreport.Problem;
import se.samsyn.school.concernreport.Submission;

/** The call to make first, the check, the sending, the receipt. */
@Controller
class SendController {
    private static final String TEMPLATES = "school/concernreport/web/";

    private final ConcernReports reports;
    private final Pages pages;
    private final SchoolFrames frames;
    private final ReceiptPages receipts;
    private final SentBefore sentBefore;
    private final CheckPages checks;

    SendController(
            ConcernReports reports,
            Pages pages,
            SchoolFrames frames,
            ReceiptPages receipts,
            SentBefore sentBefore,
            CheckPages checks) {
        this.checks = checks;
        this.reports = reports;
        this.pages = pages;
        this.frames = frames;
        this.receipts = receipts;
        this.sentBefore = sentBefore;
    }

    @GetMapping("/anmal/{id}/ring")
    @Requires("concernreport.write")
    View interrupt(Frame plain, SchoolActor actor, @PathVariable String id) {
        return sentBefore.orPage(actor, Ids.report(id), draft -> interrupt(frames.writing(plain, actor), draft));
    }

    private View interrupt(Frame frame, Draft draft) {
        return pages.page(
                TEMPLATES + "interruption",
                new InterruptionPage(
                        frame,
                        StepPages.isDangerous(draft.content()),
                        StepPath.HOME.of(draft.id().toString()),
                        StepPath.CONCERN.of(draft.id().toString()),
                        frames.answersNow(frame, draft.route().unit(), frame.t("concernreport.interruption.contact"))));
    }

    @GetMapping("/anmal/{id}/kontrollera")
    @Requires("concernreport.write")
    View check(Frame frame, SchoolActor actor, @PathVariable String id) {
        return sentBefore.orPage(
                actor,
                Ids.report(id),
                draft -> draft.siblingOf() == null
                        ? pages.page(TEMPLATES + "check", checks.page(frames.writing(frame, actor), draft))
                        : pages.seeOther(StepPath.CHECK.of(draft.siblingOf().toString())));
    }

    /** Sent twice, or again after a time-out, it is still one report and leads to the same receipt. */
    @PostMapping("/anmal/{id}/kontrollera")
    @Requires("concernreport.write")
    View send(Frame frame, SchoolActor actor, @PathVariable String id) {
        ReportId report = Ids.report(id);
        return switch (reports.submit(actor, report)) {
            case Submission.Sent sent -> pages.seeOther(SentBefore.path(report));
            case Submission.Incomplete incomplete -> pages.seeOther(firstProblem(incomplete));
        };
    }

    private static String firstProblem(Submission.Incomplete incomplete) {
        Problem first = incomplete.problems().getFirst();
        return StepPath.of(first.part()).of(incomplete.draft().toString()) + "?ratta#" + first.field();
    }

    @GetMapping("/anmal/{id}/mottagen")
    @Requires("concernreport.write")
    View received(Frame plain, SchoolActor actor, HttpServletRequest request, @PathVariable String id) {
        ReportId report = Ids.report(id);
        Frame frame = frames.writing(plain, actor);
        boolean typedAfterwards = request.getParameter(SentBefore.TYPED_AFTERWARDS) != null;
        try {
            return receipts.show(frame, reports.receipt(actor, report), typedAfterwards);
        } catch (Unlogged unavailable) {
            return receipts.unread(frame, reports.trace(actor, report), report);
        }
    }
}
