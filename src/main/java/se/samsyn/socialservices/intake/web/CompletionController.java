package se.samsyn.socialservices.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Phone;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.web.ActForms.Opened;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** What is asked of the school, and what is done with what it answers (S7). */
@Controller
class CompletionController {
    private final IncomingReports reports;
    private final ReportPages reportPages;
    private final Pages pages;
    private final ActForms forms;

    CompletionController(IncomingReports reports, ReportPages reportPages, Pages pages, ActForms forms) {
        this.forms = forms;
        this.reports = reports;
        this.reportPages = reportPages;
        this.pages = pages;
    }

    @GetMapping("/arenden/{reference}/komplettering")
    @Requires("intake.request_completion")
    View form(Frame frame, SocialActor actor, @PathVariable String reference) {
        return forms.open(
                new Asked(frame, actor, Paths.reference(reference)), "completion", CompletionController::page);
    }

    @PostMapping("/arenden/{reference}/komplettering")
    @Requires("intake.request_completion")
    View request(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(name = "topics", defaultValue = "") List<String> typed) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        return forms.send(asked, CompletionForm.of(typed), "completion", CompletionController::page);
    }

    @PostMapping("/arenden/{reference}/komplettering/last")
    @Requires("intake.read_supplement")
    View read(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") List<UUID> shown) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        return act(asked, new Act.ReadSupplements(supplements(shown)), Paths.report(asked.reference()));
    }

    /** What is a report of its own is registered, with the day on which it came. */
    @PostMapping("/arenden/{reference}/komplettering/bedomd")
    @Requires("intake.judge_supplement")
    View judge(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String svar,
            @RequestParam(defaultValue = "") List<UUID> shown) {
        var asked = new Asked(frame, actor, Paths.reference(reference));
        boolean newReport = svar.equals(SupplementWords.NEW_REPORT);
        return act(
                asked,
                new Act.JudgeSupplements(newReport, supplements(shown)),
                newReport ? Paths.REGISTER : Paths.report(asked.reference()));
    }

    private static Set<SupplementId> supplements(List<UUID> shown) {
        return shown.stream().map(SupplementId::new).collect(Collectors.toSet());
    }

    private View act(Asked asked, Act act, String then) {
        return switch (reports.act(asked.actor(), asked.reference(), act)) {
            case Done done -> pages.seeOther(then);
            case Refused refused ->
                reportPages.page(asked, asked.frame().t(refused.why().text()), HttpStatus.CONFLICT);
        };
    }

    private static CompletionPage page(Opened opened, @Nullable CompletionForm before) {
        Frame frame = opened.frame();
        var me = opened.report().position().me();
        var chosen = before == null ? Set.of() : before.topics();
        return new CompletionPage(
                opened,
                frame.t("intake.completion.contact", me.name(), Phone.inText(me.phone())),
                opened.errors()
                        .choices(
                                "topics",
                                frame.t("intake.completion.topics"),
                                frame.t("intake.completion.topics.hint"),
                                Arrays.stream(CompletionTopic.values())
                                        .map(topic -> Choice.of(
                                                topic.name(),
                                                Texts.capital(frame.t("crossing.topic." + Words.code(topic))),
                                                chosen.contains(topic)))
                                        .toList()));
    }
}
