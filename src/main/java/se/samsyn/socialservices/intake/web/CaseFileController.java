package se.samsyn.socialservices.intake.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.FileView;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.IncomingReports;

/** What is decided is taken out to the board's own case file. */
@Controller
class CaseFileController {
    private final IncomingReports reports;
    private final CaseFiles caseFiles;

    CaseFileController(IncomingReports reports, CaseFiles caseFiles) {
        this.reports = reports;
        this.caseFiles = caseFiles;
    }

    @GetMapping("/arenden/{reference}/personakt.pdf")
    @Requires("intake.hand_over")
    View pdf(Frame frame, SocialActor actor, @PathVariable String reference) {
        var report = reports.forCaseFile(actor, Paths.reference(reference));
        return file(report, ".pdf", MediaType.APPLICATION_PDF_VALUE, caseFiles.pdf(frame, actor, report));
    }

    @GetMapping("/arenden/{reference}/personakt.json")
    @Requires("intake.hand_over")
    View json(SocialActor actor, @PathVariable String reference) {
        var report = reports.forCaseFile(actor, Paths.reference(reference));
        return file(report, ".json", MediaType.APPLICATION_JSON_VALUE, caseFiles.json(actor, report));
    }

    private static View file(FullReport report, String ending, String type, byte[] content) {
        return new FileView(report.listed().reference() + ending, type, content);
    }
}
