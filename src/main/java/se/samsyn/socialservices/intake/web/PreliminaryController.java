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
import se.samsyn.foundation.organisation.Mandate;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.IntakeEvent.Decided;
import se.samsyn.socialservices.intake.Refusal;
import se.samsyn.socialservices.intake.Stage;
import se.samsyn.socialservices.intake.web.PreliminaryPage.Closed;
import se.samsyn.socialservices.intake.web.PreliminaryPage.Proposal;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** Page 20: the preliminary assessment, and the decision that ends it. */
@Controller
class PreliminaryController {
    private final IncomingReports reports;
    private final Pages pages;

    PreliminaryController(IncomingReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}/forhand")
    @Requires("intake.read")
    View preliminary(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String outcome) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        var proposed = new DecisionForm(outcome, "", false, "");
        return page(asked, proposed, new FormErrors(), null, HttpStatus.OK);
    }

    @PostMapping("/arenden/{reference}/forhand")
    @Requires("intake.decide")
    View decide(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String withhold,
            @RequestParam(defaultValue = "") String because) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        var typed = new DecisionForm(outcome, Typed.text(reason), !withhold.isEmpty(), Typed.text(because));
        FormErrors errors = typed.check(frame);
        if (!errors.isEmpty()) {
            return page(asked, typed, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer(asked, typed, reports.act(actor, asked.reference(), typed.act()));
    }

    @PostMapping("/arenden/{reference}/forhand/paborja")
    @Requires("intake.begin")
    View begin(Frame frame, SocialActor actor, @PathVariable String reference) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        return switch (reports.act(actor, asked.reference(), new Act.BeginPreliminaryAssessment())) {
            case Done done -> pages.seeOther(Paths.preliminary(asked.reference()));
            case Refused refused -> refused(asked, DecisionForm.EMPTY, refused);
        };
    }

    private View answer(Asked asked, DecisionForm typed, ActResult result) {
        return switch (result) {
            case Done done -> asked.back(pages, done.arrived());
            case Refused refused -> refused(asked, typed, refused);
        };
    }

    private View refused(Asked asked, DecisionForm typed, Refused refused) {
        String why = asked.frame().t(refused.why().text(), refused.values().toArray());
        return page(asked, typed, new FormErrors(), why, HttpStatus.CONFLICT);
    }

    private View page(Asked asked, DecisionForm typed, FormErrors errors, @Nullable String notice, HttpStatus status) {
        Frame frame = Paths.underInbox(asked.frame());
        FullReport report = reports.open(asked.actor(), asked.reference());
        boolean undecided = report.position().stage() == Stage.PROTECTION_ASSESSED
                || report.position().stage() == Stage.IN_PRELIMINARY_ASSESSMENT;
        var form = undecided && report.powers().decide() instanceof Mandate.Allowed mandate
                ? typed.form(frame, report, mandate, errors)
                : null;
        var page = new PreliminaryPage(
                frame,
                Paths.report(asked.reference()),
                ReportHead.of(frame, asked.actor(), report),
                Reported.of(frame, report),
                notice,
                proposal(frame, report),
                errors,
                form,
                closed(frame, report),
                typed.texts(),
                extension(frame, report));
        return pages.page("socialservices/intake/web/preliminary", page, status);
    }

    private static @Nullable Proposal proposal(Frame frame, FullReport report) {
        boolean open =
                report.position().proposesToOpen() && report.position().stage().isUndecided();
        boolean first = report.position().stage() == Stage.PROTECTION_ASSESSED;
        return open && report.position().stage() != Stage.RECEIVED
                ? new Proposal(frame.t("intake.proposal.heading"), frame.t("intake.proposal.sentence"), first)
                : null;
    }

    /** Why nothing can be decided here and now. Nothing is shut without a reason. */
    private static Closed closed(Frame frame, FullReport report) {
        if (report.position().stage() == Stage.RECEIVED) {
            return new Closed(
                    frame.t("intake.decide.not-assessed"), frame.t(Refusal.PROTECTION_NOT_ASSESSED.text()), List.of());
        }
        if (report.position().stage() == Stage.DECIDED) {
            return new Closed(frame.t("intake.decide.decided"), null, decided(frame, report));
        }
        if (report.position().stage() == Stage.TAKEN_BY_MUNICIPALITY) {
            return new Closed(frame.t("intake.tag.taken"), frame.t(Refusal.TAKEN_BY_MUNICIPALITY.text()), List.of());
        }
        Refusal why = report.powers().decide() instanceof Mandate.RequiresQualification
                ? Refusal.NOT_QUALIFIED
                : Refusal.NOT_DELEGATED;
        return new Closed(frame.t("intake.decide.may-not"), frame.t(why.text()), List.of());
    }

    private static List<SummaryRow> decided(Frame frame, FullReport report) {
        return report.events().stream()
                .filter(happened -> happened.event() instanceof Decided)
                .findFirst()
                .map(happened -> List.of(
                        SummaryRow.of(
                                frame.t("intake.decide.decision"),
                                frame.t("intake.outcome." + Words.code(((Decided) happened.event()).outcome()))),
                        SummaryRow.of(frame.t("intake.decide.reason"), ((Decided) happened.event()).reason()),
                        SummaryRow.of(
                                frame.t("intake.protection.by"),
                                Words.signature(frame, happened.by()) + "\n" + Words.when(frame, happened.at()))))
                .orElse(List.of());
    }

    private static @Nullable Link extension(Frame frame, FullReport report) {
        boolean may = report.position().stage() == Stage.IN_PRELIMINARY_ASSESSMENT
                && report.position().deadlines().decide() != null
                && report.powers().extend() instanceof Mandate.Allowed;
        return may
                ? new Link(
                        frame.t("intake.extend.link"),
                        Paths.extension(report.listed().reference()))
                : null;
    }
}
