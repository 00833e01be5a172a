package se.samsyn.school.concernreport.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Draft;

/** More children with the same occasion. */
@Controller
class SiblingController {
    private final ConcernReports reports;
    private final Pages pages;
    private final SentBefore sentBefore;

    SiblingController(ConcernReports reports, Pages pages, SentBefore sentBefore) {
        this.reports = reports;
        this.pages = pages;
        this.sentBefore = sentBefore;
    }

    @PostMapping("/anmal/{id}/syskon")
    @Requires("concernreport.write")
    View add(SchoolActor actor, @PathVariable String id) {
        return sentBefore.orSaved(
                actor,
                Ids.report(id),
                first -> pages.seeOther(reports.beginSibling(actor, first)
                        .map(sibling -> StepPath.CHILD.of(sibling.toString()))
                        .orElseGet(() -> check(first))));
    }

    @PostMapping("/anmal/{id}/syskon/ta-bort")
    @Requires("concernreport.write")
    View remove(SchoolActor actor, @PathVariable String id, @RequestParam(defaultValue = "") String barn) {
        return sentBefore.orSaved(actor, Ids.report(id), first -> {
            reports.draft(actor, first).siblings().stream()
                    .map(Draft::id)
                    .filter(sibling -> sibling.toString().equals(barn))
                    .forEach(sibling -> reports.discard(actor, sibling));
            return pages.seeOther(check(first));
        });
    }

    private static String check(ReportId first) {
        return StepPath.CHECK.of(first.toString());
    }
}
