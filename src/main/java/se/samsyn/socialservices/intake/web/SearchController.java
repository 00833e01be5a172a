package se.samsyn.socialservices.intake.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.ReportSearch;

/**
 * Sök: a report of one child, by what the law lets be searched for. A name or a number never stands in an address, a
 * title or a log, so what is found is the answer to a form and has no address of its own (decision 72).
 */
@Controller
class SearchController {
    private static final String SEARCH = "intake.search";
    private static final String FIELD = "sok";

    private final ReportSearch search;
    private final Pages pages;

    SearchController(ReportSearch search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping(Paths.SEARCH)
    @Requires(SEARCH)
    View form(Frame frame) {
        return page(frame, "", new FormErrors(), null);
    }

    @PostMapping(Paths.SEARCH)
    @Requires(SEARCH)
    View search(Frame frame, SocialActor actor, @RequestParam(name = FIELD, defaultValue = "") String sok) {
        var form = new SearchForm(Typed.line(sok));
        return form.query(frame.dates().today())
                .map(query -> search.search(actor, query))
                .map(found -> page(frame, form.typed(), new FormErrors(), new SearchLines(frame).result(found)))
                .orElseGet(() -> page(
                        frame,
                        form.typed(),
                        new FormErrors().add(FIELD, frame.t(form.fault(), SearchForm.LONGEST)),
                        null));
    }

    private View page(Frame frame, String typed, FormErrors errors, SearchPage.@Nullable Result result) {
        String unit = frame.who() == null ? "" : frame.who().workplace();
        var page = new SearchPage(
                Paths.underInbox(frame),
                frame.t("intake.search.lead", unit),
                errors,
                errors.field(FIELD, frame.t("intake.search.typed"), frame.t("intake.search.typed.hint"), typed),
                result);
        return pages.page(
                "socialservices/intake/web/search",
                page,
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
