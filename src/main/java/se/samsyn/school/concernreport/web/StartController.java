package se.samsyn.school.concernreport.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Contact;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.ConcernReports;

/** Before one starts: is it urgent, what one needs, how long it takes. */
@Controller
class StartController {
    private final ConcernReports reports;
    private final Pages pages;
    private final SchoolFrames frames;

    StartController(ConcernReports reports, Pages pages, SchoolFrames frames) {
        this.reports = reports;
        this.pages = pages;
        this.frames = frames;
    }

    @GetMapping("/anmal/start")
    @Requires("concernreport.write")
    View start(Frame plain, SchoolActor actor) {
        Frame frame = frames.writing(plain, actor);
        Unit unit = frames.intakeUnit(actor);
        List<DraftCard> drafts = reports.drafts(actor).stream()
                .map(draft -> DraftCard.of(frame, draft))
                .toList();
        return pages.page(
                "school/concernreport/web/start",
                new StartPage(frame, drafts, frames.contact(frame, unit, frame.t("concernreport.unsure"))));
    }

    @GetMapping("/anmal")
    @Requires("concernreport.write")
    View shortAddress() {
        return pages.seeOther("/anmal/start");
    }

    @PostMapping("/anmal/start")
    @Requires("concernreport.write")
    View begin(Frame frame, SchoolActor actor) {
        String title = frame.t("organisation.function." + actor.signature().function());
        ReportId id = reports.begin(actor, title);
        return pages.seeOther(StepPath.CHILD.of(id.toString()));
    }

    record StartPage(Frame frame, List<DraftCard> drafts, Contact contact) {}
}
