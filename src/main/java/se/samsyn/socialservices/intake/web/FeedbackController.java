package se.samsyn.socialservices.intake.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** Page 21: what the reporter has been told, and what may still be told. */
@Controller
class FeedbackController {
    private final IncomingReports reports;
    private final Pages pages;

    FeedbackController(IncomingReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}/aterkoppling")
    @Requires("intake.read")
    View feedback(Frame frame, SocialActor actor, @PathVariable String reference) {
        return page(new Asked(frame, actor, Paths.reference(reference)), null, HttpStatus.OK);
    }

    @PostMapping("/arenden/{reference}/aterkoppling/bekrafta")
    @Requires("intake.confirm")
    View confirm(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(name = "channel-bekrafta", defaultValue = "") String channel) {
        return act(new Asked(frame, actor, Paths.reference(reference)), new Act.Confirm(channel(channel)));
    }

    @PostMapping("/arenden/{reference}/aterkoppling/besked")
    @Requires("intake.confirm")
    View outcome(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(name = "channel-besked", defaultValue = "") String channel) {
        return act(new Asked(frame, actor, Paths.reference(reference)), new Act.GiveOutcome(channel(channel)));
    }

    /** Reports through Samsyn are answered there, and their form asks nothing. */
    private static Channel channel(String typed) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(typed))
                .findFirst()
                .orElse(Channel.SAMSYN);
    }

    private View act(Asked asked, Act act) {
        return switch (reports.act(asked.actor(), asked.reference(), act)) {
            case Done done -> pages.seeOther(Paths.feedback(asked.reference()));
            case Refused refused -> page(asked, asked.frame().t(refused.why().text()), HttpStatus.CONFLICT);
        };
    }

    private View page(Asked asked, @Nullable String notice, HttpStatus status) {
        Frame frame = Paths.underInbox(asked.frame());
        var report = reports.open(asked.actor(), asked.reference());
        var words = new FeedbackWords(frame, report, report.position().me());
        var page = new FeedbackPage(
                frame,
                Paths.report(asked.reference()),
                ReportHead.of(frame, asked.actor(), report),
                notice,
                words.confirmation(),
                words.outcome());
        return pages.page("socialservices/intake/web/feedback", page, status);
    }
}
