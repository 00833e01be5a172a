package se.samsyn.socialservices.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** Makes another unit responsible, when the child turns out to be theirs. */
@Controller
class TransferController {
    private static final Pattern A_UNIT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final IncomingReports reports;
    private final Organisations organisations;
    private final Pages pages;

    TransferController(IncomingReports reports, Organisations organisations, Pages pages) {
        this.reports = reports;
        this.organisations = organisations;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}/lamna-over")
    @Requires("intake.transfer")
    View form(Frame frame, SocialActor actor, @PathVariable String reference) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        return page(asked, new Form("", ""), new FormErrors(), null, HttpStatus.OK);
    }

    @PostMapping("/arenden/{reference}/lamna-over")
    @Requires("intake.transfer")
    View transfer(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String reason) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        var typed = new Form(unit, Typed.text(reason));
        FormErrors errors = typed.check(frame);
        if (!errors.isEmpty()) {
            return page(asked, typed, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var transfer = new Act.Transfer(new UnitId(UUID.fromString(unit)), typed.reason());
        return switch (reports.act(actor, asked.reference(), transfer)) {
            case Done done -> pages.seeOther(Paths.report(asked.reference()) + (done.arrived() ? "" : "?vantar"));
            case Refused refused ->
                page(
                        asked,
                        typed,
                        errors,
                        frame.t(refused.why().text(), refused.values().toArray()),
                        HttpStatus.CONFLICT);
        };
    }

    private View page(Asked asked, Form typed, FormErrors errors, @Nullable String notice, HttpStatus status) {
        Frame frame = Paths.underInbox(asked.frame());
        FullReport report = reports.open(asked.actor(), asked.reference());
        var page = new TransferPage(
                frame,
                Paths.report(asked.reference()),
                Paths.transfer(asked.reference()),
                ReportHead.of(frame, asked.actor(), report),
                notice,
                errors,
                errors.choices(
                        "unit", frame.t("intake.transfer.unit"), null, units(frame, asked.actor(), typed.unit())),
                errors.field(
                        "reason",
                        frame.t("intake.transfer.reason"),
                        frame.t("intake.transfer.reason.hint"),
                        typed.reason()));
        return pages.page("socialservices/intake/web/transfer", page, status);
    }

    private List<Choice> units(Frame frame, SocialActor actor, String chosen) {
        List<Choice> units = new ArrayList<>();
        units.add(Choice.of("", frame.t("intake.transfer.choose"), chosen.isEmpty()));
        for (Unit unit : organisations.directory().intakeUnits()) {
            if (!unit.id().equals(actor.unit())) {
                String id = unit.id().toString();
                units.add(Choice.of(id, unit.name(), id.equals(chosen)));
            }
        }
        return units;
    }

    private record Form(String unit, String reason) {
        FormErrors check(Frame frame) {
            var errors = new FormErrors();
            if (!A_UNIT.matcher(unit).matches()) {
                errors.add("unit", frame.t("intake.transfer.unit.missing"));
            }
            if (reason.isEmpty()) {
                errors.add("reason", frame.t("intake.transfer.reason.missing"));
            } else if (Typed.tooLong(reason)) {
                errors.add("reason", frame.t("intake.too-long"));
            }
            return errors;
        }
    }
}
