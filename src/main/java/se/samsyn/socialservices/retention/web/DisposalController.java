package se.samsyn.socialservices.retention.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.retention.Disposals;
import se.samsyn.socialservices.retention.Forecast;
import se.samsyn.socialservices.retention.Forecast.Line;
import se.samsyn.socialservices.retention.web.DisposalPage.Report;

/** What will be erased and what is kept, before anything is: the manager can see it coming, and why. */
@Controller
class DisposalController {
    private static final String PATH = "/enheten/gallring";

    private final Disposals disposals;
    private final Pages pages;

    DisposalController(Disposals disposals, Pages pages) {
        this.disposals = disposals;
        this.pages = pages;
    }

    @GetMapping(PATH)
    @Requires("intake.weigh_retention")
    View forecast(Frame frame, SocialActor actor, @RequestParam(defaultValue = "") String efter) {
        Forecast forecast = disposals.forecast(actor, PlaceInAddress.read(efter));
        var next = forecast.next();
        var page = new DisposalPage(
                frame,
                lead(frame, forecast),
                reports(frame, forecast.due()),
                reports(frame, forecast.kept()),
                counts(frame, forecast),
                forecast.rules().stream().map(rule -> rule(frame, rule)).toList(),
                next == null
                        ? null
                        : new Link(frame.t("retention.next"), PATH + "?efter=" + PlaceInAddress.write(next)));
        return pages.page("socialservices/retention/web/disposal", page);
    }

    private static String lead(Frame frame, Forecast forecast) {
        if (forecast.rules().isEmpty()) {
            return frame.t("retention.rules.unknown");
        }
        String until = frame.dates().datedDay(forecast.until());
        return forecast.due().isEmpty()
                ? frame.t("retention.lead.none", until)
                : frame.t(
                        "retention.lead",
                        Numbers.counted(
                                frame.texts(), "retention.due", forecast.due().size()),
                        until);
    }

    private static List<Report> reports(Frame frame, List<Line> lines) {
        return lines.stream()
                .map(line -> new Report(
                        line.reference().value(),
                        "/arenden/" + line.reference(),
                        frame.dates().datedDay(line.receivedOn()),
                        VerdictWords.when(frame, line.verdict()),
                        VerdictWords.why(frame, line.verdict())))
                .toList();
    }

    private static List<SummaryRow> counts(Frame frame, Forecast forecast) {
        return Stream.concat(forecast.due().stream(), forecast.kept().stream())
                .collect(groupingBy(line -> line.verdict().reason(), TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(counted -> SummaryRow.of(
                        frame.t(counted.getKey().text() + ".short"), Numbers.whole(frame.texts(), counted.getValue())))
                .toList();
    }

    private static SummaryRow rule(Frame frame, Rule rule) {
        return SummaryRow.of(
                frame.t("rules.key." + rule.key().code()),
                rule.valueIn(frame.texts()) + "\n"
                        + frame.t(
                                "retention.rule",
                                rule.lagrum(),
                                frame.t("rules.certainty." + rule.certainty().code())));
    }
}
