package se.samsyn.socialservices.intake.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.IncomingReports;

/** Who has opened a report, for the manager: recurring controls (SoLPuL 2001:454 10 §). */
@Controller
class ReadsController {
    private final IncomingReports reports;
    private final Pages pages;

    ReadsController(IncomingReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}/lasningar")
    @Requires("intake.reads")
    View reads(Frame frame, SocialActor actor, @PathVariable String reference) {
        var asked = Paths.reference(reference);
        var lines = reports.reads(actor, asked).stream()
                .map(read -> line(frame, read))
                .toList();
        var page = new ReadsPage(Paths.underInbox(frame), Paths.report(asked), frame.t("intake.kicker", asked), lines);
        return pages.page("socialservices/intake/web/reads", page);
    }

    private static ReadsPage.Line line(Frame frame, Read read) {
        return new ReadsPage.Line(
                Words.when(frame, read.at()),
                read.name(),
                Texts.capital(Words.function(frame, read.function())),
                frame.t(what(read)));
    }

    /** The key of what somebody did. */
    static String what(Read read) {
        return switch (read.action()) {
            case "intake.list" -> "intake.reads.listed";
            case "intake.search" -> "intake.reads.found";
            case "intake.weigh_retention" -> "intake.reads.weighed";
            case "intake.attachment" -> "intake.reads.attachment";
            case "intake.hand_over" -> "intake.reads.taken-out";
            case "intake.review_opening" -> "intake.reads.reviewed";
            default -> read.ground() == Ground.BREAK_GLASS ? "intake.reads.emergency" : "intake.reads.opened";
        };
    }
}
