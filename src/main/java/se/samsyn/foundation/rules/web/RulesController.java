package se.samsyn.foundation.rules.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.rules.Certainty;
import se.samsyn.foundation.rules.ReporterKind;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.Period;

@Controller
class RulesController {
    private final Rules rules;
    private final Pages pages;

    RulesController(Rules rules, Pages pages) {
        this.rules = rules;
        this.pages = pages;
    }

    @GetMapping("/regler")
    @Requires("rules.read")
    View rules(Frame frame) {
        var sections = Arrays.stream(RuleKey.Section.values())
                .map(section -> section(frame, section))
                .toList();
        var reporters = rules.reporterKinds(frame.dates().today()).stream()
                .map(kind -> reporter(frame, kind))
                .toList();
        return pages.page("foundation/rules/web/rules", new RulesPage(frame, unverified(frame), sections, reporters));
    }

    private @Nullable String unverified(Frame frame) {
        long number = rules.all().stream()
                .filter(rule -> rule.certainty() != Certainty.LOCAL && rule.verifiedBy() == null)
                .count();
        return number == 0 ? null : Numbers.counted(frame.texts(), "rules.unverified", number);
    }

    private RulesPage.Section section(Frame frame, RuleKey.Section section) {
        var keys = Arrays.stream(RuleKey.values())
                .filter(key -> key.section() == section)
                .map(key -> new RulesPage.Group(frame.t("rules.key." + key.code()), versions(frame, key)))
                .toList();
        return new RulesPage.Section(frame.t("rules.section." + section.name().toLowerCase(Locale.ROOT)), keys);
    }

    private List<RulesPage.Version> versions(Frame frame, RuleKey key) {
        return rules.all().stream()
                .filter(rule -> rule.key() == key)
                .map(rule -> version(frame, rule))
                .toList();
    }

    private static RulesPage.Version version(Frame frame, Rule rule) {
        return new RulesPage.Version(
                period(frame, rule.period()),
                rule.period().contains(frame.dates().today()),
                rule.valueIn(frame.texts()),
                rule.lagrum(),
                rule.source(),
                Objects.requireNonNullElse(rule.note(), ""),
                frame.t("rules.certainty." + rule.certainty().code()),
                verified(frame, rule.certainty(), rule.verifiedBy()));
    }

    private static RulesPage.Reporter reporter(Frame frame, ReporterKind kind) {
        return new RulesPage.Reporter(
                frame.t(kind.text()),
                frame.t(kind.mandated() ? "rules.reporter.mandated" : "rules.reporter.may"),
                period(frame, kind.period()),
                kind.lagrum(),
                kind.source(),
                frame.t("rules.certainty." + kind.certainty().code()));
    }

    private static String period(Frame frame, Period period) {
        var from = frame.dates().datedDay(period.from());
        return period.to() == null
                ? frame.t("rules.from", from)
                : frame.t("rules.from-to", from, frame.dates().datedDay(period.to()));
    }

    private static String verified(Frame frame, Certainty certainty, @Nullable String by) {
        if (certainty == Certainty.LOCAL) {
            return frame.t("rules.verified.local");
        }
        return by == null ? frame.t("rules.verified.no") : frame.t("rules.verified.by", by);
    }
}
