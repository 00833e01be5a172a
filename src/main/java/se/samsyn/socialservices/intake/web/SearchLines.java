package se.samsyn.socialservices.intake.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.socialservices.intake.ReportSearch.Found;
import se.samsyn.socialservices.intake.SearchHit;
import se.samsyn.socialservices.intake.web.SearchPage.Group;
import se.samsyn.socialservices.intake.web.SearchPage.Line;

/** What was found, as the page says it: what is spelled so first, and then what only sounds so. */
record SearchLines(Frame frame) {
    SearchPage.Result result(Found found) {
        return new SearchPage.Result(
                Numbers.counted(
                        frame.texts(),
                        found.more() ? "intake.search.first" : "intake.search.hits",
                        found.hits().size()),
                Stream.of(true, false)
                        .flatMap(exact -> group(found.hits(), exact).stream())
                        .toList(),
                found.more(),
                found.complete(),
                limit(found.withoutInvestigationSince()));
    }

    private String limit(@Nullable LocalDate since) {
        return since == null
                ? frame.t("intake.search.limit.none")
                : frame.t("intake.search.limit", frame.dates().datedDay(since));
    }

    private Optional<Group> group(List<SearchHit> hits, boolean exact) {
        List<Line> lines = hits.stream()
                .filter(hit -> hit.exact() == exact)
                .map(this::line)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(frame.t(exact ? "intake.search.exact" : "intake.search.sounding"), lines));
    }

    private Line line(SearchHit hit) {
        var alarm = hit.deadlines().alarm();
        return new Line(
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
}
