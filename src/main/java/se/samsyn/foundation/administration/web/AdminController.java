package se.samsyn.foundation.administration.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.administration.Administration;
import se.samsyn.foundation.page.Destination;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.CommonActor;

/** Page 46: the tasks of setting up a city, what a report would still run into, and what has been changed. */
@Controller
class AdminController {
    static final String WRITE = "administration.write";

    private final Administration administration;
    private final Pages pages;

    AdminController(Administration administration, Pages pages) {
        this.administration = administration;
        this.pages = pages;
    }

    @Bean
    static Destination administrationTab() {
        return new Destination("administration.tab", AdminPaths.START, WRITE, 50);
    }

    @GetMapping(AdminPaths.START)
    @Requires(WRITE)
    View tasks(Frame frame, CommonActor actor) {
        return pages.page("foundation/administration/web/tasks", TasksPage.of(frame, administration.tasks(actor)));
    }

    @GetMapping(AdminPaths.TRIAL)
    @Requires(WRITE)
    View trial(Frame frame, CommonActor actor) {
        List<String> gaps = administration.gaps(actor).stream()
                .map(gap -> frame.t("administration.gap." + gap.kind().code(), gap.where()))
                .toList();
        return pages.page("foundation/administration/web/trial", new TrialPage(frame, gaps));
    }

    @GetMapping(AdminPaths.CHANGES)
    @Requires(WRITE)
    View changes(Frame frame, CommonActor actor) {
        return pages.page(
                "foundation/administration/web/changes", ChangesPage.of(frame, administration.changes(actor)));
    }
}
