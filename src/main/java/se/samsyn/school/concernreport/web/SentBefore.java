package se.samsyn.school.concernreport.web;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Draft;

/** The back button after sending leads to the receipt. A report that was never there is still missing. */
@Component
class SentBefore {
    private final ConcernReports reports;
    private final Pages pages;

    SentBefore(ConcernReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    View orPage(SchoolActor actor, ReportId id, Function<Draft, View> page) {
        Draft draft;
        try {
            draft = reports.draft(actor, id);
        } catch (Missing noDraft) {
            return receipt(actor, id);
        }
        return page.apply(draft);
    }

    /** The way to the receipt of the actor's own report. */
    View receipt(SchoolActor actor, ReportId id) {
        reports.receipt(actor, id);
        return pages.seeOther(path(id));
    }

    static String path(ReportId id) {
        return "/anmal/" + id + "/mottagen";
    }
}
