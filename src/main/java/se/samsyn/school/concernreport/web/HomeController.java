package se.samsyn.school.concernreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Contact;
import se.samsyn.foundation.page.Destination;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.ConcernReports;

/** The school's home: report, go on with a draft, whom to ring, what has come of what was sent. */
@Controller
class HomeController {
    private static final int LATEST = 4;

    private final ConcernReports reports;
    private final Pages pages;
    private final SchoolFrames frames;
    private final Rules rules;

    HomeController(ConcernReports reports, Pages pages, SchoolFrames frames, Rules rules) {
        this.reports = reports;
        this.pages = pages;
        this.frames = frames;
        this.rules = rules;
    }

    @Bean
    static Destination schoolHome() {
        return new Destination("concernreport.home", "/hem", "concernreport.home", 10);
    }

    @GetMapping("/hem")
    @Requires("concernreport.home")
    View home(Frame plain, SchoolActor actor) {
        Frame frame = frames.of(plain, actor);
        boolean mayReport = !actor.is(Role.SCHOOL_OWNER);
        Unit unit = frames.intakeUnit(actor);
        var list = reports.list(actor, null, LATEST);
        return pages.page(
                "school/concernreport/web/start_page",
                new SchoolHomePage(
                        frame,
                        mayReport,
                        mayReport
                                ? reports.drafts(actor).stream()
                                        .map(draft -> DraftCard.of(frame, draft))
                                        .toList()
                                : List.of(),
                        new ListWords(frame, rules).lines(list),
                        frame.t("concernreport.home.latest." + (actor.is(Role.REPORTER) ? "own" : "all")),
                        frames.contact(frame, unit, frame.t("concernreport.contact")),
                        closed(frame, unit),
                        untilThen(frame, unit)));
    }

    /** "Mottagningen öppnar måndag 08.00": null while it is open. */
    private @Nullable String closed(Frame frame, Unit unit) {
        var now = frame.dates().now();
        return rules.calendar().isOpen(unit.hours(), now)
                ? null
                : frame.t(
                        "concernreport.home.closed",
                        frame.dates().dayAndTime(rules.calendar().nextOpening(unit.hours(), now)));
    }

    /** What happens with a report that is sent while the unit is closed. */
    private String untilThen(Frame frame, Unit unit) {
        String phone = frames.phoneAtNight(unit);
        return phone == null
                ? frame.t("concernreport.home.closed.why")
                : frame.t("concernreport.home.closed.night", phone);
    }

    /** @param mayReport false for the owner's office, which gets copies but meets no child */
    record SchoolHomePage(
            Frame frame,
            boolean mayReport,
            List<DraftCard> drafts,
            List<ListWords.Line> latest,
            String latestHeading,
            Contact contact,
            @Nullable String closed,
            String untilThen) {}
}
