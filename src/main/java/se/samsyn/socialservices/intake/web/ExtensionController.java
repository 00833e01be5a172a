package se.samsyn.socialservices.intake.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.organisation.Mandate;
import se.samsyn.foundation.page.DateField;
import se.samsyn.foundation.page.DateField.Typed;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.Refusal;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** More time, with a reason, by whoever the delegation order names. */
@Controller
class ExtensionController {
    private final IncomingReports reports;
    private final Rules rules;
    private final Pages pages;

    ExtensionController(IncomingReports reports, Rules rules, Pages pages) {
        this.reports = reports;
        this.rules = rules;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}/forlang")
    @Requires("intake.extend")
    View extension(Frame frame, SocialActor actor, @PathVariable String reference) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        return page(asked, new Typing(Typed.NOTHING, ""), new FormErrors(), null, HttpStatus.OK);
    }

    @PostMapping("/arenden/{reference}/forlang")
    @Requires("intake.extend")
    View extend(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String untilDay,
            @RequestParam(defaultValue = "") String untilMonth,
            @RequestParam(defaultValue = "") String untilYear,
            @RequestParam(defaultValue = "") String reason) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        var typing = new Typing(
                new Typed(untilDay, untilMonth, untilYear), se.samsyn.socialservices.intake.web.Typed.text(reason));
        LocalDate until = typing.until().date();
        FormErrors errors = check(frame, typing, until);
        if (until == null || !errors.isEmpty()) {
            return page(asked, typing, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (reports.act(actor, asked.reference(), new Act.Extend(until, typing.reason()))) {
            case Done done -> pages.seeOther(Paths.preliminary(asked.reference()));
            case Refused refused -> refused(asked, typing, refused);
        };
    }

    private record Typing(Typed until, String reason) {}

    /** What is wrong with the day is said at the day. */
    private View refused(Asked asked, Typing typing, Refused refused) {
        Object[] days = refused.values().stream()
                .map(day -> asked.frame().dates().datedDay(LocalDate.parse(day)))
                .toArray();
        String why = asked.frame().t(refused.why().text(), days);
        boolean wrongDay = refused.why() == Refusal.EXTENSION_TOO_SHORT || refused.why() == Refusal.EXTENSION_TOO_LONG;
        return wrongDay
                ? page(asked, typing, new FormErrors().add("untilDay", why), null, HttpStatus.UNPROCESSABLE_CONTENT)
                : page(asked, typing, new FormErrors(), why, HttpStatus.CONFLICT);
    }

    private static FormErrors check(Frame frame, Typing typing, @Nullable LocalDate until) {
        var errors = new FormErrors();
        if (until == null) {
            errors.add(DateField.Part.DAY.of("until"), frame.t("intake.extend.until.missing"));
        }
        if (typing.reason().isEmpty()) {
            errors.add("reason", frame.t("intake.extend.reason.missing"));
        } else if (se.samsyn.socialservices.intake.web.Typed.tooLong(typing.reason())) {
            errors.add("reason", frame.t("intake.too-long"));
        }
        return errors;
    }

    private View page(Asked asked, Typing typing, FormErrors errors, @Nullable String notice, HttpStatus status) {
        Frame frame = Paths.underInbox(asked.frame());
        FullReport report = reports.open(asked.actor(), asked.reference());
        var page = new ExtensionPage(
                frame,
                Paths.report(asked.reference()),
                ReportHead.of(frame, asked.actor(), report),
                notice,
                shut(frame, report),
                typing.reason(),
                ground(frame, report),
                errors,
                errors.date("until", frame.t("intake.extend.until"), null, typing.until()),
                errors.field("reason", frame.t("intake.extend.reason"), frame.t("intake.local"), typing.reason()));
        return pages.page("socialservices/intake/web/extension", page, status);
    }

    /** Why the reader cannot extend, said before anything is written. */
    private static @Nullable String shut(Frame frame, FullReport report) {
        Refusal why = switch (report.position().stage()) {
            case RECEIVED -> Refusal.PROTECTION_NOT_ASSESSED;
            case PROTECTION_ASSESSED -> Refusal.NOT_IN_PRELIMINARY_ASSESSMENT;
            case DECIDED -> Refusal.ALREADY_DECIDED;
            case TRANSFERRED -> Refusal.TRANSFERRED;
            case TAKEN_BY_MUNICIPALITY -> Refusal.TAKEN_BY_MUNICIPALITY;
            case IN_PRELIMINARY_ASSESSMENT -> mayNot(report);
        };
        return why == null ? null : frame.t(why.text());
    }

    private static @Nullable Refusal mayNot(FullReport report) {
        if (report.position().deadlines().decide() == null) {
            return Refusal.NO_TIME_LIMIT;
        }
        return switch (report.powers().extend()) {
            case Mandate.Allowed allowed -> null;
            case Mandate.NotDelegated not -> Refusal.NOT_DELEGATED;
            case Mandate.RequiresQualification nearly -> Refusal.NOT_QUALIFIED;
        };
    }

    /** The law's own words, with its place; nothing when the law counted no days. */
    private String ground(Frame frame, FullReport report) {
        if (report.position().deadlines().decide() == null) {
            return frame.t(Refusal.NO_TIME_LIMIT.text());
        }
        var rule = rules.inForce(
                RuleKey.EXTENSION_GROUND, Dates.localDate(report.listed().receivedAt()));
        return frame.t("intake.extend.ground", String.valueOf(rule.value()), rule.lagrum());
    }
}
