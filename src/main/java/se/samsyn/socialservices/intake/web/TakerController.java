package se.samsyn.socialservices.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.web.ActForms.Opened;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** Somebody in the other municipality has taken the report. */
@Controller
class TakerController {
    private final ActForms forms;

    TakerController(ActForms forms) {
        this.forms = forms;
    }

    @GetMapping("/arenden/{reference}/mottagare")
    @Requires("intake.send_on")
    View form(Frame frame, SocialActor actor, @PathVariable String reference) {
        return forms.open(new Asked(frame, actor, Paths.reference(reference)), "taker", TakerController::page);
    }

    @PostMapping("/arenden/{reference}/mottagare")
    @Requires("intake.send_on")
    View post(Frame frame, SocialActor actor, @PathVariable String reference, HttpServletRequest request) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        return forms.send(asked, TakerForm.read(request), "taker", TakerController::page);
    }

    private static TakerPage page(Opened opened, @Nullable TakerForm before) {
        Frame frame = opened.frame();
        FormErrors errors = opened.errors();
        var typed = before == null ? TakerForm.empty(frame.dates()) : before;
        String sentTo = opened.report().position().sentTo();
        return new TakerPage(
                opened,
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
    }
}
