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
    /** In the receipt's address. */
    static final String TYPED_AFTERWARDS = "efterat";

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

    /**
     * A step that is sent again from a page that the browser has kept: the report has gone, as it was, and the receipt
     * says that what was typed afterwards is not in it.
     */
    View orSaved(SchoolActor actor, ReportId id, Function<ReportId, View> save) {
        try {
            return save.apply(id);
        } catch (Missing noDraft) {
            reports.receipt(actor, id);
            return pages.seeOther(path(id) + "?" + TYPED_AFTERWARDS);
        }
    }

    static String path(ReportId id) {
        return "/anmal/" + id + "/mottagen";
    }
}
