package se.samsyn.school.concernreport.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Draft;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Saved;

/** The four steps with questions. Whatever is sent is kept first and judged afterwards. */
@Controller
class DraftController {
    private static final String BACK = "tillbaka";
    /** Looked at as text: what a browser says of where it came from need not be an address at all. */
    private static final Pattern START_PAGE = Pattern.compile("https?://[^/?#]+/([?#].*)?");

    private final ConcernReports reports;
    private final Pages pages;
    private final StepPages steps;
    private final SentBefore sentBefore;

    DraftController(ConcernReports reports, Pages pages, StepPages steps, SentBefore sentBefore) {
        this.reports = reports;
        this.pages = pages;
        this.steps = steps;
        this.sentBefore = sentBefore;
    }

    /** Goes on where it was left, at the same field. */
    @GetMapping("/anmal/{id}")
    @Requires("concernreport.write")
    View resume(SchoolActor actor, @PathVariable String id) {
        ReportId report = Ids.report(id);
        return reports.drafts(actor).stream()
                .filter(draft -> draft.id().equals(report))
                .findFirst()
                .map(draft -> pages.seeOther(DraftCard.path(draft)))
                .orElseGet(() -> sentBefore.orPage(
                        actor, report, draft -> pages.seeOther(StepPath.CHILD.of(report.toString()))));
    }

    @GetMapping("/anmal/{id}/{step:barnet|oron|hemmet|aterkoppling}")
    @Requires("concernreport.write")
    View show(
            Frame frame,
            SchoolActor actor,
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String step) {
        return sentBefore.orPage(
                actor, Ids.report(id), draft -> show(frame, actor, request, draft, StepPath.part(step)));
    }

    private View show(Frame frame, SchoolActor actor, HttpServletRequest request, Draft draft, Part part) {
        if (draft.siblingOf() != null && part != Part.CHILD) {
            return pages.seeOther(StepPath.of(part).of(draft.siblingOf().toString()));
        }
        if (isBackFromLogin(request) && draft.lastField() != null) {
            return pages.seeOther(StepPath.of(part).of(draft.id().toString()) + "?" + BACK + "#" + draft.lastField());
        }
        return steps.show(
                frame, actor, draft, part, request.getParameter("ratta") == null ? List.of() : draft.problems(part));
    }

    /** The page that one is sent to after login: the form is there again, also at the same field. */
    private static boolean isBackFromLogin(HttpServletRequest request) {
        String from = request.getHeader(HttpHeaders.REFERER);
        return from != null
                && request.getParameter(BACK) == null
                && START_PAGE.matcher(from).matches();
    }

    @PostMapping("/anmal/{id}/{step:barnet|oron|hemmet|aterkoppling}")
    @Requires("concernreport.write")
    View save(
            Frame frame,
            SchoolActor actor,
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String step) {
        return sentBefore.orSaved(
                actor, Ids.report(id), report -> save(frame, actor, report, StepPath.part(step), Typed.of(request)));
    }

    private View save(Frame frame, SchoolActor actor, ReportId report, Part part, Answers typed) {
        if (part == Part.HOME && (typed.has("add") || typed.has("remove"))) {
            return guardians(actor, report, typed);
        }
        Saved saved = reports.save(actor, report, part, typed);
        if (part == Part.CONCERN && typed.has(StepPages.FILE)) {
            return steps.show(
                    frame,
                    actor,
                    reports.draft(actor, report),
                    part,
                    List.of(),
                    frame.t("concernreport.file.not-added"));
        }
        if (typed.has("later")) {
            return pages.seeOther("/hem");
        }
        if (!saved.problems().isEmpty()) {
            return steps.show(frame, actor, reports.draft(actor, report), part, saved.problems());
        }
        return pages.seeOther(next(actor, report, part));
    }

    private View guardians(SchoolActor actor, ReportId report, Answers typed) {
        boolean add = typed.has("add");
        String row = typed.text("remove");
        Answers changed = add
                ? Guardians.add(typed)
                : row.matches("[0-7]") ? Guardians.remove(typed, Integer.parseInt(row)) : typed;
        reports.save(actor, report, Part.HOME, changed);
        String anchor = add ? "#" + Guardians.name(Guardians.count(changed) - 1, "Name") : "#vardnadshavare";
        return pages.seeOther(StepPath.HOME.of(report.toString()) + anchor);
    }

    /**
     * The interruption comes after the concern, when it is one that must not wait for the form. One more child is added
     * to what is checked already.
     */
    private String next(SchoolActor actor, ReportId report, Part part) {
        if (part == Part.CHILD) {
            ReportId first = reports.draft(actor, report).siblingOf();
            return first == null ? StepPath.CONCERN.of(report.toString()) : StepPath.CHECK.of(first.toString());
        }
        boolean cannotWait = part == Part.CONCERN
                && StepPages.cannotWait(reports.draft(actor, report).content());
        return cannotWait
                ? "/anmal/" + report + "/ring"
                : StepPath.of(part).next().of(report.toString());
    }

    /** Says when it was kept. Nothing is judged here, and nobody is interrupted. */
    @PostMapping("/anmal/{id}/{step:barnet|oron|hemmet|aterkoppling}/utkast")
    @Requires("concernreport.write")
    View autosave(
            Frame frame,
            SchoolActor actor,
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String step) {
        Saved saved = reports.save(actor, Ids.report(id), StepPath.part(step), Typed.of(request));
        return pages.page("school/concernreport/web/autosaved", AutosavedPage.of(frame, saved));
    }

    /** A page that was left when the login ended: back to the form. */
    @GetMapping("/anmal/{id}/{step:barnet|oron|hemmet|aterkoppling}/utkast")
    @Requires("concernreport.write")
    View back(@PathVariable String id, @PathVariable String step) {
        return pages.seeOther("/anmal/" + Ids.report(id));
    }

    @PostMapping("/anmal/{id}/ta-bort")
    @Requires("concernreport.write")
    View discard(SchoolActor actor, @PathVariable String id) {
        reports.discard(actor, Ids.report(id));
        return pages.seeOther("/hem");
    }
}
