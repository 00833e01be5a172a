package se.samsyn.school.concernreport.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.Addition;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.SentReport;
import se.samsyn.school.concernreport.Supplemented;

/** Adds to a report that is sent, asked for or not: written and sent on one page. */
@Controller
class SupplementController {
    private static final String TEXT = "text";
    private static final String FILES = "files";

    private final ConcernReports reports;
    private final Organisations organisations;
    private final SchoolFrames frames;
    private final Pages pages;
    private final Attachments attachments;

    SupplementController(
            ConcernReports reports,
            Organisations organisations,
            SchoolFrames frames,
            Pages pages,
            Attachments attachments) {
        this.attachments = attachments;
        this.reports = reports;
        this.organisations = organisations;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/anmalningar/{reference}/komplettera")
    @Requires("concernreport.supplement")
    View write(Frame frame, SchoolActor actor, @PathVariable String reference) {
        SentReport report = reports.look(actor, Ids.reference(reference));
        if (report.removal() != null) {
            return pages.seeOther("/anmalningar/" + report.reference());
        }
        return page(frames.of(frame, actor), report, UUID.randomUUID(), "", new FormErrors(), HttpStatus.OK);
    }

    @PostMapping("/anmalningar/{reference}/komplettera")
    @Requires("concernreport.supplement")
    View send(
            Frame frame,
            SchoolActor actor,
            @PathVariable String reference,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String text) {
        Reference found = Ids.reference(reference);
        UUID id = Ids.form(form);
        var addition = new Addition(id, Ids.shown(asked), text, Uploads.of(request, FILES));
        return switch (reports.supplement(actor, found, addition)) {
            case Supplemented.Sent sent -> pages.seeOther("/anmalningar/" + found + "?skickad");
            case Supplemented.Refused refused ->
                again(frame, actor, found, id, text, new FormErrors().add(TEXT, sentence(frame, refused)));
            case Supplemented.FileRefused refused ->
                again(frame, actor, found, id, text, new FormErrors().add(FILES, sentence(frame, refused)));
        };
    }

    /** The browser keeps no chosen files, so they are chosen again; the text stays. */
    private View again(Frame frame, SchoolActor actor, Reference found, UUID form, String text, FormErrors errors) {
        return page(
                frames.of(frame, actor),
                reports.look(actor, found),
                form,
                text,
                errors,
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/anmalningar/{reference}/komplettera/besvarad")
    @Requires("concernreport.answered")
    View answered(SchoolActor actor, @PathVariable String reference, @RequestParam(defaultValue = "") String asked) {
        Reference found = Ids.reference(reference);
        Instant shown = Ids.shown(asked);
        if (shown != null) {
            reports.answeredOtherwise(actor, found, shown);
        }
        return pages.seeOther("/anmalningar/" + found);
    }

    private static String sentence(Frame frame, Supplemented.Refused refused) {
        List<Object> values = new ArrayList<>();
        values.add(frame.t("concernreport.supplement.text"));
        values.addAll(refused.values());
        return frame.t("concernreport.error." + refused.key(), values.toArray());
    }

    private String sentence(Frame frame, Supplemented.FileRefused refused) {
        return frame.t(
                "concernreport.supplement.file-refused",
                refused.fileName(),
                refused.reason().sentence(frame.texts(), attachments.limits()));
    }

    private View page(Frame frame, SentReport report, UUID form, String typed, FormErrors errors, HttpStatus status) {
        var words = new CompletionWords(frame);
        var page = new SupplementPage(
                frame,
                report.reference().value(),
                "/anmalningar/" + report.reference(),
                form.toString(),
                words.asked(report),
                CompletionWords.shown(report),
                errors,
                errors.field(
                        TEXT,
                        frame.t("concernreport.supplement.text"),
                        frame.t("concernreport.supplement.hint"),
                        typed),
                errors.field(
                        FILES,
                        frame.t("concernreport.supplement.files"),
                        frame.t(
                                "concernreport.supplement.files.hint",
                                Numbers.whole(
                                        frame.texts(), attachments.limits().fileMegabytes())),
                        ""),
                words.added(report),
                frames.answersNow(
                        frame,
                        organisations.directory().unit(report.to()),
                        frame.t("concernreport.supplement.urgent")));
        return pages.page("school/concernreport/web/supplement", page, status);
    }
}
