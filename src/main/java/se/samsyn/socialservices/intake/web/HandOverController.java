package se.samsyn.socialservices.intake.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.CaseNumber;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.Happened;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.IntakeEvent.HandedOver;
import se.samsyn.socialservices.intake.Stage;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** Somebody says that what is decided stands in the board's own case file. */
@Controller
class HandOverController {
    private final IncomingReports reports;
    private final Pages pages;

    HandOverController(IncomingReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}/personakt")
    @Requires("intake.hand_over")
    View form(Frame frame, SocialActor actor, @PathVariable String reference) {
        return page(new Asked(frame, actor, Paths.reference(reference)), null, new FormErrors(), null, HttpStatus.OK);
    }

    @PostMapping("/arenden/{reference}/personakt")
    @Requires("intake.hand_over")
    View handOver(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "0") int supplements) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        var sent = new Sent(Typed.line(number), supplements);
        var caseNumber = CaseNumber.parse(sent.number());
        if (caseNumber.isEmpty()) {
            var errors = new FormErrors().add("number", frame.t(wrong(sent.number())));
            return page(asked, sent, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (reports.act(actor, asked.reference(), new Act.HandOver(caseNumber.get(), supplements))) {
            case Done done -> asked.back(pages, done.arrived());
            case Refused refused ->
                page(asked, sent, new FormErrors(), frame.t(refused.why().text()), HttpStatus.CONFLICT);
        };
    }

    /**
     * The form as it was sent. The number of supplements stays as it was when the page was opened: whoever has saved
     * the files then has not saved what has come since.
     */
    private record Sent(String number, int supplements) {}

    private static String wrong(String typed) {
        if (typed.isEmpty()) {
            return "intake.case-file.number.missing";
        }
        return CaseNumber.looksLikeAPersonalNumber(typed)
                ? "intake.case-file.number.personal"
                : "intake.case-file.number.form";
    }

    /** @param sent null when the page is only opened */
    private View page(Asked asked, @Nullable Sent sent, FormErrors errors, @Nullable String notice, HttpStatus status) {
        Frame frame = Paths.underInbox(asked.frame());
        FullReport report = reports.open(asked.actor(), asked.reference());
        if (report.position().stage() != Stage.DECIDED) {
            return pages.seeOther(Paths.report(asked.reference()));
        }
        String path = Paths.caseFile(asked.reference());
        Optional<Happened> before = before(report);
        boolean owed = report.position().deadlines().handOver() != null;
        var page = new HandOverPage(
                frame,
                Paths.report(asked.reference()),
                path,
                ReportHead.of(frame, asked.actor(), report),
                notice,
                errors,
                List.of(
                        new Link(frame.t("intake.case-file.pdf"), path + ".pdf"),
                        new Link(frame.t("intake.case-file.json"), path + ".json")),
                HandOverPage.attachments(frame, report),
                before.map(happened -> where(frame, happened)).orElse(null),
                before.isPresent() && owed ? frame.t("intake.case-file.more") : null,
                sent == null ? report.supplements().size() : sent.supplements(),
                owed
                        ? errors.field(
                                "number",
                                frame.t("intake.case-file.number"),
                                frame.t("intake.case-file.number.hint"),
                                sent == null || sent.number().isEmpty()
                                        ? before.map(HandOverController::number).orElse("")
                                        : sent.number())
                        : null);
        return pages.page("socialservices/intake/web/handover", page, status);
    }

    /** The last time. */
    static Optional<Happened> before(FullReport report) {
        return report.events().reversed().stream()
                .filter(happened -> happened.event() instanceof HandedOver)
                .findFirst();
    }

    private static String number(Happened happened) {
        return ((HandedOver) happened.event()).caseNumber();
    }

    private static String where(Frame frame, Happened happened) {
        return frame.t(
                "intake.case-file.done.sentence",
                number(happened),
                Words.signature(frame, happened.by()),
                frame.dates().dayAndTime(happened.at()));
    }
}
