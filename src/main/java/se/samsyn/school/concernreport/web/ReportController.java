package se.samsyn.school.concernreport.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Destination;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.ReportList.Cursor;
import se.samsyn.school.concernreport.Supplemented;

/** What has been sent: the list, and one report with all that the school may know of it. */
@Controller
class ReportController {
    private static final int PAGE = 25;
    private static final long MICROS = 1_000_000;

    private final ConcernReports reports;
    private final Pages pages;
    private final SchoolFrames frames;
    private final ReportPages reportPages;
    private final ReceiptPages receipts;
    private final Rules rules;

    ReportController(
            ConcernReports reports,
            Pages pages,
            SchoolFrames frames,
            ReportPages reportPages,
            ReceiptPages receipts,
            Rules rules) {
        this.reports = reports;
        this.pages = pages;
        this.frames = frames;
        this.reportPages = reportPages;
        this.receipts = receipts;
        this.rules = rules;
    }

    @Bean
    static Destination schoolReports() {
        return new Destination("concernreport.list", "/anmalningar", "concernreport.list", 20);
    }

    @GetMapping("/anmalningar")
    @Requires("concernreport.list")
    View list(
            Frame plain,
            SchoolActor actor,
            @RequestParam(name = "efter", defaultValue = "") String after,
            @RequestParam(name = "sagt", defaultValue = "") String withdrawn) {
        Frame frame = frames.of(plain, actor);
        var list = reports.list(actor, cursor(after), PAGE);
        var next = list.next();
        return pages.page(
                "school/concernreport/web/list",
                new ListPage(
                        frame,
                        new ListWords(frame, rules).lines(list),
                        frame.t("concernreport.list.who." + actor.role()),
                        withdrawn(frame, actor, withdrawn),
                        next == null
                                ? null
                                : new Link(frame.t("concernreport.list.older"), "/anmalningar?efter=" + text(next)),
                        !after.isEmpty(),
                        !actor.is(Role.SCHOOL_OWNER)));
    }

    /** An address can be sent to anybody, so it is looked up. Null when there is nothing to say. */
    private @Nullable String withdrawn(Frame frame, SchoolActor actor, String typed) {
        return Reference.parse(typed)
                .filter(reference -> reports.hasWithdrawn(actor, reference))
                .map(reference -> frame.t("concernreport.withdrawn.sentence", reference))
                .orElse(null);
    }

    @GetMapping("/anmalningar/{reference}")
    @Requires("concernreport.read")
    View report(
            Frame plain,
            SchoolActor actor,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String skickad) {
        return reportPages.show(
                frames.of(plain, actor), reports.report(actor, Ids.reference(reference)), skickad != null);
    }

    @GetMapping("/anmalningar/{reference}/kvittens.pdf")
    @Requires("concernreport.read")
    View pdf(Frame frame, SchoolActor actor, @PathVariable String reference) {
        return receipts.pdf(frame, reports.look(actor, Ids.reference(reference)));
    }

    @PostMapping("/anmalningar/{reference}/medunderteckna")
    @Requires("concernreport.cosign")
    View cosign(SchoolActor actor, @PathVariable String reference) {
        var report = Ids.reference(reference);
        reports.cosign(actor, report);
        return pages.seeOther("/anmalningar/" + report);
    }

    /**
     * What the actor no longer stands behind is no longer the actor's to see, so back to the list. When it could not be
     * said, the report's own page says why: the copy is removed.
     */
    @PostMapping("/anmalningar/{reference}/star-inte-bakom")
    @Requires("concernreport.withdraw")
    View withdraw(SchoolActor actor, @PathVariable String reference) {
        var report = Ids.reference(reference);
        return pages.seeOther(
                reports.withdraw(actor, report) instanceof Supplemented.Sent
                        ? "/anmalningar?sagt=" + report
                        : "/anmalningar/" + report);
    }

    /** Where a page begins: a moment in microseconds and an id. Says nothing of any child. */
    private static String text(Cursor cursor) {
        Instant at = cursor.submittedAt();
        return at.getEpochSecond() * MICROS + at.getNano() / 1000 + "-" + cursor.id();
    }

    private static @Nullable Cursor cursor(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            int dash = text.indexOf('-', 1);
            long micros = Long.parseLong(text, 0, dash, 10);
            Instant at = Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
            return new Cursor(at, UUID.fromString(text.substring(dash + 1)));
        } catch (RuntimeException noCursor) {
            throw new Missing();
        }
    }

    /**
     * @param who what this reader sees and why
     * @param withdrawn what became of it when the reader has just said that they do not stand behind a report
     */
    record ListPage(
            Frame frame,
            List<ListWords.Line> lines,
            String who,
            @Nullable String withdrawn,
            @Nullable Link older,
            boolean later,
            boolean mayReport) {}
}
