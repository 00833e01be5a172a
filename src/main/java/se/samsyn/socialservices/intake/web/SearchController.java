package se.samsyn.socialservices.intake.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.PersonalNumber;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.NameParts;
import se.samsyn.socialservices.intake.ReportSearch;
import se.samsyn.socialservices.intake.ReportSearch.Found;
import se.samsyn.socialservices.intake.ReportSearch.Hit;
import se.samsyn.socialservices.intake.SearchQuery;
import se.samsyn.socialservices.intake.SearchQuery.ByName;
import se.samsyn.socialservices.intake.SearchQuery.ByNumber;
import se.samsyn.socialservices.intake.SearchQuery.ByReference;

/**
 * Sök: a report of one child, by what the law lets be searched for. A name or a number never stands in an address, a
 * title or a log, so what is found is the answer to a form and has no address of its own (decision 72).
 */
@Controller
class SearchController {
    private static final String SEARCH = "intake.search";
    private static final String FIELD = "sok";
    private static final int LONGEST = 100;

    private final ReportSearch search;
    private final Pages pages;

    SearchController(ReportSearch search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping(Paths.SEARCH)
    @Requires(SEARCH)
    View form(Frame frame) {
        return page(frame, "", new FormErrors(), null, HttpStatus.OK);
    }

    @PostMapping(Paths.SEARCH)
    @Requires(SEARCH)
    View search(Frame frame, SocialActor actor, @RequestParam(name = FIELD, defaultValue = "") String sok) {
        String typed = Typed.line(sok);
        return query(typed, frame.dates().today())
                .map(query ->
                        page(frame, typed, new FormErrors(), result(frame, search.search(actor, query)), HttpStatus.OK))
                .orElseGet(() -> page(
                        frame,
                        typed,
                        new FormErrors().add(FIELD, fault(frame, typed)),
                        null,
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    /** A reference, a number or a name, whichever it looks like; empty when nothing can be searched for by it. */
    private static Optional<SearchQuery> query(String typed, LocalDate today) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return Reference.parse(typed)
                .<SearchQuery>map(ByReference::new)
                .or(() -> PersonalNumber.looksLikeOne(typed)
                        ? PersonalNumber.parse(typed, today).map(ByNumber::new)
                        : NameParts.typed(typed).map(ByName::new));
    }

    private static String fault(Frame frame, String typed) {
        if (typed.length() > LONGEST) {
            return frame.t("intake.search.long", LONGEST);
        }
        if (PersonalNumber.looksLikeOne(typed)) {
            return frame.t("intake.search.number");
        }
        return frame.t(typed.isEmpty() ? "intake.search.nothing" : "intake.search.unclear");
    }

    private static SearchPage.Result result(Frame frame, Found found) {
        int number = found.hits().size();
        return new SearchPage.Result(
                Numbers.counted(frame.texts(), found.more() ? "intake.search.first" : "intake.search.hits", number),
                Stream.of(true, false)
                        .flatMap(exact -> group(frame, found.hits(), exact).stream())
                        .toList(),
                found.more(),
                found.complete());
    }

    private static Optional<SearchPage.Group> group(Frame frame, List<Hit> hits, boolean exact) {
        List<SearchPage.Line> lines = hits.stream()
                .filter(hit -> hit.exact() == exact)
                .map(hit -> line(frame, hit))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SearchPage.Group(frame.t(exact ? "intake.search.exact" : "intake.search.sounding"), lines));
    }

    private static SearchPage.Line line(Frame frame, Hit hit) {
        var alarm = hit.deadlines().alarm();
        return new SearchPage.Line(
                hit.reference().value(),
                Paths.report(hit.reference()),
                Words.child(frame, hit.child()),
                hit.child().protectedIdentity(),
                frame.dates().datedDay(hit.receivedOn()),
                Words.tag(
                        frame,
                        hit.stage(),
                        hit.deadlines(),
                        alarm != null && !alarm.isAfter(frame.dates().now())));
    }

    private View page(
            Frame frame, String typed, FormErrors errors, SearchPage.@Nullable Result result, HttpStatus status) {
        String unit = frame.who() == null ? "" : frame.who().workplace();
        String unopened = search.foundWithoutInvestigationSince(frame.dates().today())
                .map(day -> frame.t("intake.search.unopened", frame.dates().datedDay(day)))
                .orElseGet(() -> frame.t("intake.search.unopened.none"));
        var page = new SearchPage(
                Paths.underInbox(frame),
                frame.t("intake.search.lead", unit),
                unopened,
                errors,
                errors.field(FIELD, frame.t("intake.search.typed"), frame.t("intake.search.typed.hint"), typed),
                result);
        return pages.page("socialservices/intake/web/search", page, status);
    }
}
