package se.samsyn.school.concernreport.web;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.school.concernreport.Removal;
import se.samsyn.school.concernreport.RetentionRule;

/** The owner's rule in words; that there is none is said too. */
record RetentionWords(Frame frame, @Nullable RetentionRule rule) {
    String holds() {
        return rule == null
                ? frame.t("concernreport.retention.none")
                : frame.t("concernreport.retention.holds", months(frame, rule), rule.source());
    }

    @Nullable
    String by() {
        return rule == null
                ? null
                : frame.t(
                        "concernreport.retention.by",
                        rule.enteredBy(),
                        frame.dates().dayAndTime(rule.enteredAt()));
    }

    static String removed(Frame frame, Removal removal) {
        String day = frame.dates().datedDay(removal.on());
        RetentionRule rule = removal.rule();
        return rule == null
                ? frame.t("concernreport.removed.again", day)
                : frame.t("concernreport.removed.sentence", day, months(frame, rule), rule.source());
    }

    private static String months(Frame frame, RetentionRule rule) {
        return Numbers.counted(frame.texts(), "concernreport.retention.months", rule.months());
    }
}
