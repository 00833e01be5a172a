package se.samsyn.socialservices.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** Somebody in the other municipality has taken the report. */
@Controller
class TakerController {
    private final IncomingReports reports;
    private final Pages pages;

    TakerController(IncomingReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}/mottagare")
    @Requires("intake.send_on")
    View form(Frame frame, SocialActor actor, @PathVariable String reference) {
        return page(new Asked(frame, actor, Paths.reference(reference)), null, new FormErrors(), null, HttpStatus.OK);
    }

    @PostMapping("/arenden/{reference}/mottagare")
    @Requires("intake.send_on")
    View post(Frame frame, SocialActor actor, @PathVariable String reference, HttpServletRequest request) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        var typed = TakerForm.read(request);
        FormErrors errors = typed.check(frame);
        if (!errors.isEmpty()) {
            return page(asked, typed, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (reports.act(actor, asked.reference(), typed.act())) {
            case Done done -> asked.back(pages, done.arrived());
            case Refused refused ->
                page(
                        asked,
                        typed,
                        errors,
                        frame.t(refused.why().text(), refused.values().toArray()),
                        HttpStatus.CONFLICT);
        };
    }

    /** @param before as it was typed; null when the form is only opened */
    private View page(
            Asked asked, @Nullable TakerForm before, FormErrors errors, @Nullable String notice, HttpStatus status) {
        Frame frame = Paths.underInbox(asked.frame());
        FullReport report = reports.open(asked.actor(), asked.reference());
        var typed = before == null ? TakerForm.empty(frame.dates()) : before;
        String sentTo = report.position().sentTo();
        var page = new TakerPage(
                frame,
                Paths.report(asked.reference()),
                Paths.taker(asked.reference()),
                ReportHead.of(frame, asked.actor(), report),
                notice,
                errors,
                sentTo == null ? frame.t("intake.taker.not-sent") : frame.t("intake.taker.lead", sentTo),
                errors.field("name", frame.t("intake.taker.name"), null, typed.name()),
                errors.field(
                        "function",
                        frame.t("intake.taker.function"),
                        frame.t("intake.taker.function.hint"),
                        typed.function()),
                errors.field("phone", frame.t("intake.taker.phone"), null, typed.phone()),
                errors.date(
                        "taken", frame.t("intake.taker.day"), null, typed.when().day()),
                errors.field(
                        "time",
                        frame.t("intake.taker.time"),
                        frame.t("intake.taker.time.hint"),
                        typed.when().time()),
                errors.field(
                        "caseNumber",
                        frame.t("intake.taker.case"),
                        frame.t("intake.taker.case.hint"),
                        typed.caseNumber()));
        return pages.page("socialservices/intake/web/taker", page, status);
    }
}
