package se.samsyn.socialservices.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** A protected identity that is found out when the report has been received. */
@Controller
class ProtectedController {
    private static final String MARK = "intake.mark_protected";
    private static final String READS = "intake.reads";

    private final IncomingReports reports;
    private final Access access;
    private final Pages pages;

    ProtectedController(IncomingReports reports, Access access, Pages pages) {
        this.reports = reports;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}/skyddad")
    @Requires(MARK)
    View form(Frame frame, SocialActor actor, @PathVariable String reference) {
        return page(new Asked(frame, actor, Paths.reference(reference)), null, new FormErrors(), HttpStatus.OK);
    }

    /** Whoever has no right to such a report has none to go back to. */
    @PostMapping("/arenden/{reference}/skyddad")
    @Requires(MARK)
    View mark(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String protection) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        Optional<Protection> kind =
                kinds().filter(one -> one.name().equals(protection)).findFirst();
        if (kind.isEmpty()) {
            var errors = new FormErrors().add("protection", frame.t("intake.mark-protected.kind.missing"));
            return page(asked, null, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (reports.act(actor, asked.reference(), new Act.MarkProtected(kind.get()))) {
            case Done done -> pages.seeOther(Paths.INBOX);
            case Refused refused -> page(asked, frame.t(refused.why().text()), new FormErrors(), HttpStatus.CONFLICT);
        };
    }

    private static Stream<Protection> kinds() {
        return Arrays.stream(Protection.values()).filter(Protection::isProtected);
    }

    private View page(Asked asked, @Nullable String notice, FormErrors errors, HttpStatus status) {
        Frame frame = Paths.underInbox(asked.frame());
        String kicker = frame.t("intake.kicker", asked.reference());
        reports.open(asked.actor(), asked.reference());
        List<String> readers = access.ground(asked.actor(), READS).isEmpty()
                ? List.of()
                : reports.reads(asked.actor(), asked.reference()).stream()
                        .map(read -> frame.t("intake.signature", read.name(), Words.function(frame, read.function())))
                        .distinct()
                        .toList();
        var page = new ProtectedPage(
                frame,
                Paths.protectedIdentity(asked.reference()),
                new Link(kicker, Paths.report(asked.reference())),
                notice,
                errors,
                errors.choices(
                        "protection",
                        frame.t("intake.mark-protected.kind"),
                        null,
                        kinds().map(kind -> Choice.of(
                                        kind.name(),
                                        frame.t("intake.form.choice.protection." + Words.code(kind)),
                                        false))
                                .toList()),
                readers);
        return pages.page("socialservices/intake/web/protected_identity", page, status);
    }
}
