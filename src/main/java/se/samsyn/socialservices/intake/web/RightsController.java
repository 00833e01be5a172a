package se.samsyn.socialservices.intake.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.ProtectionRights;
import se.samsyn.socialservices.intake.ProtectionRights.Colleague;
import se.samsyn.socialservices.intake.ProtectionRights.Given;

/** The unit's manager gives and takes the right to open the report of a child with a protected identity. */
@Controller
class RightsController {
    private static final String GIVE = "intake.give_protection_right";

    private final ProtectionRights rights;
    private final Pages pages;

    RightsController(ProtectionRights rights, Pages pages) {
        this.rights = rights;
        this.pages = pages;
    }

    @GetMapping(Paths.RIGHTS)
    @Requires(GIVE)
    View rights(Frame frame, SocialActor actor) {
        var standing = rights.of(actor);
        var page = new RightsPage(
                frame,
                Paths.RIGHTS,
                standing.colleagues().stream().map(one -> line(frame, one)).toList(),
                standing.history().stream().map(given -> row(frame, given)).toList());
        return pages.page("socialservices/intake/web/rights", page);
    }

    @PostMapping(Paths.RIGHTS + "/ge")
    @Requires(GIVE)
    View give(SocialActor actor, @RequestParam UUID person) {
        rights.give(actor, new PersonId(person));
        return pages.seeOther(Paths.RIGHTS);
    }

    @PostMapping(Paths.RIGHTS + "/ta")
    @Requires(GIVE)
    View take(SocialActor actor, @RequestParam UUID person) {
        rights.take(actor, new PersonId(person));
        return pages.seeOther(Paths.RIGHTS);
    }

    private static RightsPage.Line line(Frame frame, Colleague one) {
        return one.may()
                ? new RightsPage.Line(
                        one.name(),
                        one.person().toString(),
                        frame.t("intake.rights.has"),
                        "/ta",
                        frame.t("intake.rights.take"))
                : new RightsPage.Line(
                        one.name(),
                        one.person().toString(),
                        frame.t("intake.rights.has-not"),
                        "/ge",
                        frame.t("intake.rights.give"));
    }

    private static SummaryRow row(Frame frame, Given given) {
        String from = frame.t(
                "intake.rights.given", frame.dates().dayAndTime(given.at()), Words.signature(frame, given.by()));
        var taken = given.taken();
        return SummaryRow.of(
                given.name(),
                taken == null
                        ? from
                        : from + "\n"
                                + frame.t(
                                        "intake.rights.taken",
                                        frame.dates().dayAndTime(taken.at()),
                                        Words.signature(frame, taken.by())));
    }
}
