package se.samsyn.socialservices.intake.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.EmergencyOpenings;
import se.samsyn.socialservices.intake.OpeningReason;

/** Nödöppning: somebody reads without a ground of their own, and says why. */
@Controller
class EmergencyController {
    private static final String OPEN = "intake.break_glass";

    private final EmergencyOpenings openings;
    private final Rules rules;
    private final Pages pages;

    EmergencyController(EmergencyOpenings openings, Rules rules, Pages pages) {
        this.openings = openings;
        this.rules = rules;
        this.pages = pages;
    }

    @GetMapping(Paths.EMERGENCY)
    @Requires(OPEN)
    View form(Frame frame) {
        return form(frame, "", "", new FormErrors(), HttpStatus.OK);
    }

    /** What nobody has, what another board has and what the actor is kept away from are answered alike. */
    @PostMapping(Paths.EMERGENCY)
    @Requires(OPEN)
    View open(
            Frame frame,
            SocialActor actor,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String reason) {
        String because = Typed.text(reason);
        Optional<Reference> about = Reference.parse(reference);
        var errors = new FormErrors();
        if (about.isEmpty()) {
            errors.add("reference", frame.t("intake.emergency.reference.form"));
        }
        if (!OpeningReason.isOne(because)) {
            errors.add(
                    "reason", frame.t("intake.emergency.reason.form", OpeningReason.SHORTEST, OpeningReason.LONGEST));
        }
        if (errors.isEmpty() && !openings.open(actor, about.orElseThrow(), new OpeningReason(because))) {
            errors.add("reference", frame.t("intake.emergency.reference.none"));
        }
        return errors.isEmpty()
                ? pages.seeOther(Paths.report(about.orElseThrow()))
                : form(frame, Typed.line(reference), because, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View form(Frame frame, String reference, String reason, FormErrors errors, HttpStatus status) {
        int minutes = rules.inForce(
                        RuleKey.EMERGENCY_OPENING_LIMIT, frame.dates().today())
                .number();
        var page = new EmergencyPage(
                Paths.underInbox(frame),
                frame.t("intake.emergency.lead", minutes),
                errors,
                errors.field(
                        "reference",
                        frame.t("intake.emergency.reference"),
                        frame.t("intake.emergency.reference.hint"),
                        reference),
                errors.field(
                        "reason", frame.t("intake.emergency.reason"), frame.t("intake.emergency.reason.hint"), reason));
        return pages.page("socialservices/intake/web/emergency", page, status);
    }
}
