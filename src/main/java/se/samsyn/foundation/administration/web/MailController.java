package se.samsyn.foundation.administration.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.notification.Notifications;
import se.samsyn.foundation.notification.Trial;
import se.samsyn.foundation.page.Banner;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.CommonActor;

/** Whether mail goes out: tried to one's own address, and what the server said. */
@Controller
class MailController {
    private static final String TRY = "notification.try";

    private final Notifications notifications;
    private final Pages pages;

    MailController(Notifications notifications, Pages pages) {
        this.notifications = notifications;
        this.pages = pages;
    }

    @GetMapping(AdminPaths.MAIL)
    @Requires(TRY)
    View mail(Frame frame, CommonActor actor) {
        Trial trial = notifications.lastTrial(actor);
        String address = notifications.settings(actor).address();
        return pages.page(
                "foundation/administration/web/mail",
                new MailPage(
                        frame,
                        notifications.haveServer() ? null : frame.t("administration.mail.no-server"),
                        address == null
                                ? frame.t("administration.mail.no-address")
                                : frame.t("administration.mail.to", address),
                        notifications.haveServer() && address != null,
                        trial == null ? null : result(frame, trial)));
    }

    @PostMapping(AdminPaths.MAIL)
    @Requires(TRY)
    View send(CommonActor actor) {
        notifications.tryMail(actor);
        return pages.seeOther(AdminPaths.MAIL);
    }

    private static MailPage.Result result(Frame frame, Trial trial) {
        @Nullable String answer = trial.wasAccepted() ? null : frame.t("administration.mail.answer", trial.answer());
        return new MailPage.Result(
                trial.wasAccepted() ? Banner.PETROL : Banner.RED,
                frame.t(trial.wasAccepted() ? "administration.mail.accepted" : "administration.mail.refused"),
                frame.t("administration.mail.at", frame.dates().dayAndTime(trial.at())),
                answer);
    }
}
