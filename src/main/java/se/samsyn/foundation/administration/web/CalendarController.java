package se.samsyn.foundation.administration.web;

import java.time.Year;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.administration.Administration;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.wall.CommonActor;

/** The year as the working calendar sees it, and who answers when on days that are not as others. */
@Controller
class CalendarController {
    /** The years that the calendar has been compared with another one (WorkingCalendarTests). */
    private static final int FIRST = 2005;

    private static final int LAST = 2040;

    private final Administration administration;
    private final Rules rules;
    private final Pages pages;

    CalendarController(Administration administration, Rules rules, Pages pages) {
        this.administration = administration;
        this.rules = rules;
        this.pages = pages;
    }

    @GetMapping(AdminPaths.CALENDAR)
    @Requires(AdminController.WRITE)
    View calendar(Frame frame, CommonActor actor, @RequestParam(name = "ar", defaultValue = "") String typed) {
        int thisYear = frame.dates().today().getYear();
        int asked = typed.matches("\\d{4}") ? Integer.parseInt(typed) : thisYear;
        Year year = Year.of(Math.clamp(asked, FIRST, LAST));
        return pages.page(
                "foundation/administration/web/calendar",
                CalendarPage.of(frame, year, rules.calendar(), administration.register(actor)));
    }
}
