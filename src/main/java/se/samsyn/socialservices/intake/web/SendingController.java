package se.samsyn.socialservices.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.shared.Whereabouts.Unlock;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.SendingWay;
import se.samsyn.socialservices.intake.web.ActForms.Opened;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** The child lives in a municipality that is not here: sends the report there. */
@Controller
class SendingController {
    private final ActForms forms;

    SendingController(ActForms forms) {
        this.forms = forms;
    }

    @GetMapping("/arenden/{reference}/annan-kommun")
    @Requires("intake.send_on")
    View form(Frame frame, SocialActor actor, @PathVariable String reference) {
        return forms.open(new Asked(frame, actor, Paths.reference(reference)), "sending", SendingController::page);
    }

    @PostMapping("/arenden/{reference}/annan-kommun")
    @Requires("intake.send_on")
    View post(Frame frame, SocialActor actor, @PathVariable String reference, HttpServletRequest request) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        return forms.send(asked, SendingForm.read(request), "sending", SendingController::page);
    }

    private static SendingPage page(Opened opened, @Nullable SendingForm before) {
        Frame frame = opened.frame();
        FormErrors errors = opened.errors();
        String lives = opened.report().sent().content().child().municipality().unlock(Unlock.SENDING_IT_ON);
        var typed = before == null ? new SendingForm(lives, "", "") : before;
        var ways = Arrays.stream(SendingWay.values())
                .map(way -> Choice.of(
                        way.name(),
                        frame.t("intake.sent-by." + way.code()),
                        way.name().equals(typed.by())))
                .toList();
        return new SendingPage(
                opened,
                errors.field("municipality", frame.t("intake.send-on.municipality"), null, typed.municipality()),
                errors.choices("by", frame.t("intake.send-on.by"), null, ways),
                errors.field(
                        "note", frame.t("intake.send-on.note"), frame.t("intake.send-on.note.hint"), typed.note()));
    }
}
