package se.samsyn.socialservices.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.SendingWay;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** The child lives in a municipality that is not here: sends the report there. */
@Controller
class SendingController {
    private final IncomingReports reports;
    private final Pages pages;

    SendingController(IncomingReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}/annan-kommun")
    @Requires("intake.send_on")
    View form(Frame frame, SocialActor actor, @PathVariable String reference) {
        return page(new Asked(frame, actor, Paths.reference(reference)), null, new FormErrors(), null, HttpStatus.OK);
    }

    @PostMapping("/arenden/{reference}/annan-kommun")
    @Requires("intake.send_on")
    View post(Frame frame, SocialActor actor, @PathVariable String reference, HttpServletRequest request) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        var typed = SendingForm.read(request);
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
            Asked asked, @Nullable SendingForm before, FormErrors errors, @Nullable String notice, HttpStatus status) {
        Frame frame = Paths.underInbox(asked.frame());
        FullReport report = reports.open(asked.actor(), asked.reference());
        String lives = report.sent().content().child().municipality();
        var typed = before == null ? new SendingForm(lives, "", "") : before;
        var ways = Arrays.stream(SendingWay.values())
                .map(way -> Choice.of(
                        way.name(),
                        frame.t("intake.sent-by." + way.code()),
                        way.name().equals(typed.by())))
                .toList();
        var page = new SendingPage(
                frame,
                Paths.report(asked.reference()),
                Paths.otherMunicipality(asked.reference()),
                ReportHead.of(frame, asked.actor(), report),
                notice,
                errors,
                errors.field("municipality", frame.t("intake.send-on.municipality"), null, typed.municipality()),
                errors.choices("by", frame.t("intake.send-on.by"), null, ways),
                errors.field(
                        "note", frame.t("intake.send-on.note"), frame.t("intake.send-on.note.hint"), typed.note()));
        return pages.page("socialservices/intake/web/sending", page, status);
    }
}
