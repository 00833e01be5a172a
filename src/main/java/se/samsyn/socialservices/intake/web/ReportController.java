package se.samsyn.socialservices.intake.web;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** Page 18 and what takes one click: take, hand over, confirm, add. */
@Controller
class ReportController {
    private static final String FROM_INBOX = "inkorg";

    private final IncomingReports reports;
    private final ReportPages reportPages;
    private final InboxController inbox;
    private final Pages pages;

    ReportController(IncomingReports reports, ReportPages reportPages, InboxController inbox, Pages pages) {
        this.reports = reports;
        this.reportPages = reportPages;
        this.inbox = inbox;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}")
    @Requires("intake.read")
    View report(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String vantar) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        return reportPages.page(asked, vantar == null ? null : frame.t("intake.waiting"), HttpStatus.OK);
    }

    @PostMapping("/arenden/{reference}/ta")
    @Requires("intake.take")
    View take(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String fran) {
        return act(new Asked(frame, actor, Paths.reference(reference)), new Act.Take(), fran);
    }

    @PostMapping("/arenden/{reference}/tilldela")
    @Requires("intake.assign")
    View assign(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID to,
            @RequestParam(required = false) @Nullable UUID from) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        if (to == null) {
            var errors = new FormErrors().add("to", frame.t("intake.assign.missing"));
            return reportPages.page(asked, null, errors, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return act(asked, new Act.Assign(new PersonId(to), from == null ? null : new PersonId(from)), "");
    }

    @PostMapping("/arenden/{reference}/var")
    @Requires("intake.keep")
    View keep(Frame frame, SocialActor actor, @PathVariable String reference) {
        return act(new Asked(frame, actor, Paths.reference(reference)), new Act.Keep(), "");
    }

    @PostMapping("/arenden/{reference}/bekrafta")
    @Requires("intake.confirm")
    View confirm(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String fran) {
        return act(new Asked(frame, actor, Paths.reference(reference)), new Act.Confirm(Channel.SAMSYN), fran);
    }

    @PostMapping("/arenden/{reference}/anteckna")
    @Requires("intake.note")
    View note(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String text) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        String note = Typed.text(text);
        if (note.isEmpty() || Typed.tooLong(note)) {
            String error = frame.t(note.isEmpty() ? "intake.note.empty" : "intake.too-long");
            var errors = new FormErrors().add("text", error);
            return reportPages.page(asked, null, errors, note, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return act(asked, new Act.AddNote(note), "");
    }

    @PostMapping("/arenden/{reference}/jour")
    @Requires("intake.leave")
    View leave(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String message) {
        return hand(new Asked(frame, actor, Paths.reference(reference)), message, Act.LeaveToOutOfHours::new);
    }

    /** Afterwards it is the unit's alone, so the inbox is where one goes on. */
    @PostMapping("/arenden/{reference}/lamna-tillbaka")
    @Requires("intake.hand_back")
    View handBack(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String message) {
        return hand(new Asked(frame, actor, Paths.reference(reference)), message, Act.HandBack::new);
    }

    private View hand(Asked asked, String message, Function<String, Act> act) {
        String note = Typed.text(message);
        if (Typed.tooLong(note)) {
            var errors = new FormErrors().add("message", asked.frame().t("intake.too-long"));
            return reportPages.page(asked, null, errors, note, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return act(asked, act.apply(note), asked.actor().isOutOfHours() ? FROM_INBOX : "");
    }

    private View act(Asked asked, Act act, String from) {
        boolean fromInbox = from.equals(FROM_INBOX);
        return switch (reports.act(asked.actor(), asked.reference(), act)) {
            case Done done ->
                fromInbox
                        ? pages.seeOther(Paths.INBOX + (done.arrived() ? "" : "?vantar"))
                        : asked.back(pages, done.arrived());
            case Refused refused -> {
                String why =
                        asked.frame().t(refused.why().text(), refused.values().toArray());
                yield fromInbox
                        ? inbox.refused(asked.frame(), asked.actor(), why)
                        : reportPages.page(asked, why, HttpStatus.CONFLICT);
            }
        };
    }
}
