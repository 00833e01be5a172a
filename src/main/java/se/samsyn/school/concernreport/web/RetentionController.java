package se.samsyn.school.concernreport.web;

import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Destination;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.RetentionRule;

/** How long the owner keeps its copies: the owner's own function enters it, for nobody else can decide it. */
@Controller
class RetentionController {
    private static final String PATH = "/gallring";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int LONGEST_SOURCE = 200;

    private final ConcernReports reports;
    private final Pages pages;

    RetentionController(ConcernReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @Bean
    static Destination retentionTab() {
        return new Destination("concernreport.retention.tab", PATH, "concernreport.retention", 60);
    }

    @GetMapping(PATH)
    @Requires("concernreport.retention")
    View form(Frame frame, SchoolActor actor) {
        return page(frame, actor, "", "", new FormErrors(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    @Requires("concernreport.retention")
    View enter(
            Frame frame,
            SchoolActor actor,
            @RequestParam(defaultValue = "") String months,
            @RequestParam(defaultValue = "") String source) {
        String typed = source.strip().replaceAll("\\s+", " ");
        var errors = new FormErrors();
        if (!NUMBER.matcher(months.strip()).matches() || !RetentionRule.isMonths(Integer.parseInt(months.strip()))) {
            errors.add("months", frame.t("concernreport.retention.months.wrong", RetentionRule.MOST_MONTHS));
        }
        if (typed.isEmpty() || typed.length() > LONGEST_SOURCE) {
            errors.add("source", frame.t("concernreport.retention.source.wrong", LONGEST_SOURCE));
        }
        if (!errors.isEmpty()) {
            return page(frame, actor, months, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        reports.keepCopiesFor(actor, Integer.parseInt(months.strip()), typed);
        return pages.seeOther(PATH);
    }

    private View page(
            Frame frame, SchoolActor actor, String months, String source, FormErrors errors, HttpStatus status) {
        var words = new RetentionWords(frame, reports.retention(actor).orElse(null));
        var page = new RetentionPage(
                frame,
                words.holds(),
                words.by(),
                errors,
                errors.field("months", frame.t("concernreport.retention.months"), null, months),
                errors.field(
                        "source",
                        frame.t("concernreport.retention.source"),
                        frame.t("concernreport.retention.source.hint"),
                        source));
        return pages.page("school/concernreport/web/retention", page, status);
    }
}
