package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.Happened;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.IntakeEvent.ProtectionAssessed;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** Page 19: does the child need protection now? */
@Controller
class ProtectionController {
    private static final String YES = "ja";
    private static final String NO = "nej";

    private final IncomingReports reports;
    private final Pages pages;

    ProtectionController(IncomingReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}/skydd")
    @Requires("intake.read")
    View protection(Frame frame, SocialActor actor, @PathVariable String reference) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        return page(asked, new Typing("", ""), new FormErrors(), null, HttpStatus.OK);
    }

    @PostMapping("/arenden/{reference}/skydd")
    @Requires("intake.assess")
    View assess(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String needed,
            @RequestParam(defaultValue = "") String reasoning) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        var typing = new Typing(needed, Typed.text(reasoning));
        FormErrors errors = check(frame, typing);
        if (!errors.isEmpty()) {
            return page(asked, typing, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var act = new Act.AssessProtection(needed.equals(YES), typing.reasoning());
        return switch (reports.act(actor, asked.reference(), act)) {
            case Done done -> pages.seeOther(next(asked));
            case Refused refused ->
                page(asked, typing, new FormErrors(), frame.t(refused.why().text()), HttpStatus.CONFLICT);
        };
    }

    /** On to the decision; whoever stands in for the unit leaves that to it. */
    private static String next(Asked asked) {
        return asked.actor().isOutOfHours() ? Paths.report(asked.reference()) : Paths.preliminary(asked.reference());
    }

    private record Typing(String needed, String reasoning) {}

    private static FormErrors check(Frame frame, Typing typing) {
        var errors = new FormErrors();
        if (!typing.needed().equals(YES) && !typing.needed().equals(NO)) {
            errors.add("needed", frame.t("intake.protection.needed.missing"));
        }
        if (typing.reasoning().isEmpty()) {
            errors.add("reasoning", frame.t("intake.protection.reasoning.missing"));
        } else if (Typed.tooLong(typing.reasoning())) {
            errors.add("reasoning", frame.t("intake.too-long"));
        }
        return errors;
    }

    private View page(Asked asked, Typing typing, FormErrors errors, @Nullable String notice, HttpStatus status) {
        Frame frame = Paths.underInbox(asked.frame());
        FullReport report = reports.open(asked.actor(), asked.reference());
        var due = report.position().deadlines().assess();
        var choices = List.of(
                new Choice(
                        YES,
                        frame.t("intake.protection.yes"),
                        frame.t("intake.protection.yes.hint"),
                        typing.needed().equals(YES)),
                new Choice(
                        NO,
                        frame.t("intake.protection.no"),
                        frame.t("intake.protection.no.hint"),
                        typing.needed().equals(NO)));
        var page = new ProtectionPage(
                frame,
                Paths.report(asked.reference()),
                ReportHead.of(frame, asked.actor(), report),
                Reported.of(frame, report),
                due == null ? null : frame.dates().countdown(due),
                assessed(frame, report),
                errors,
                notice,
                errors.choices("needed", frame.t("intake.protection.needed"), null, choices),
                errors.field(
                        "reasoning",
                        frame.t("intake.protection.reasoning"),
                        frame.t("intake.local"),
                        typing.reasoning()),
                frame.t(
                        "intake.protection.signed",
                        Words.signature(frame, asked.actor().signature())));
        return pages.page("socialservices/intake/web/protection", page, status);
    }

    private static List<SummaryRow> assessed(Frame frame, FullReport report) {
        return report.events().stream()
                .filter(happened -> happened.event() instanceof ProtectionAssessed)
                .findFirst()
                .map(happened -> rows(frame, happened, (ProtectionAssessed) happened.event()))
                .orElse(List.of());
    }

    private static List<SummaryRow> rows(Frame frame, Happened happened, ProtectionAssessed assessed) {
        return List.of(
                SummaryRow.of(
                        frame.t("intake.protection.needed"),
                        frame.t(assessed.needed() ? "intake.protection.yes" : "intake.protection.no")),
                SummaryRow.of(frame.t("intake.protection.reasoning"), assessed.reasoning()),
                SummaryRow.of(
                        frame.t("intake.protection.by"),
                        Words.signature(frame, happened.by()) + "\n" + Words.when(frame, happened.at())));
    }
}
