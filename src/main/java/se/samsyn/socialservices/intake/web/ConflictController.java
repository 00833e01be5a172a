package se.samsyn.socialservices.intake.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.Conflicts;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** Jäv: who has nothing to do with a report because of a close relation. Why is asked by nobody. */
@Controller
class ConflictController {
    private static final String MARK = "intake.mark_conflict";
    private static final String LIFT = "intake.lift_conflict";

    private final IncomingReports reports;
    private final Access access;
    private final Pages pages;

    ConflictController(IncomingReports reports, Access access, Pages pages) {
        this.reports = reports;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}/jav")
    @Requires(MARK)
    View form(Frame frame, SocialActor actor, @PathVariable String reference) {
        return page(new Asked(frame, actor, Paths.reference(reference)), null, new FormErrors(), HttpStatus.OK);
    }

    /** Whoever marks themselves has no report to go back to. */
    @PostMapping("/arenden/{reference}/jav")
    @Requires(MARK)
    View mark(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID who) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        if (who == null) {
            var errors = new FormErrors().add("who", frame.t("intake.conflict.who.missing"));
            return page(asked, null, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String then = actor.person().value().equals(who) ? Paths.INBOX : Paths.conflicts(asked.reference());
        return act(asked, new Act.MarkConflict(new PersonId(who)), then);
    }

    @PostMapping("/arenden/{reference}/jav/hav")
    @Requires(LIFT)
    View lift(Frame frame, SocialActor actor, @PathVariable String reference, @RequestParam UUID who) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        return act(asked, new Act.LiftConflict(new PersonId(who)), Paths.conflicts(asked.reference()));
    }

    private View act(Asked asked, Act act, String then) {
        return switch (reports.act(asked.actor(), asked.reference(), act)) {
            case Done done -> pages.seeOther(then);
            case Refused refused -> {
                String why =
                        asked.frame().t(refused.why().text(), refused.values().toArray());
                yield page(asked, why, new FormErrors(), HttpStatus.CONFLICT);
            }
        };
    }

    private View page(Asked asked, @Nullable String notice, FormErrors errors, HttpStatus status) {
        Frame frame = Paths.underInbox(asked.frame());
        Conflicts conflicts = reports.conflicts(asked.actor(), asked.reference());
        boolean mayLift = access.ground(asked.actor(), LIFT).isPresent();
        var page = new ConflictPage(
                frame,
                Paths.conflicts(asked.reference()),
                Paths.report(asked.reference()),
                frame.t("intake.kicker", asked.reference()),
                notice,
                errors,
                conflicts.marks().stream()
                        .map(mark -> ConflictWords.line(frame, mark, mayLift))
                        .toList(),
                errors.choices(
                        "who",
                        frame.t("intake.conflict.who"),
                        frame.t("intake.conflict.who.hint"),
                        ConflictWords.people(frame, asked.actor(), conflicts)));
        return pages.page("socialservices/intake/web/conflict", page, status);
    }
}
