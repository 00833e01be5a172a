package se.samsyn.socialservices.retention.web;

import java.util.Objects;
import se.samsyn.foundation.page.Frame;
import se.samsyn.socialservices.retention.Verdict;

/** What the rules say of one report, in words. */
final class VerdictWords {
    private VerdictWords() {}

    static String when(Frame frame, Verdict verdict) {
        return switch (verdict) {
            case Verdict.NotFinished later -> frame.t("retention.when.later");
            case Verdict.Kept kept -> frame.t("retention.when.never");
            case Verdict.Until until -> frame.dates().datedDay(until.day());
        };
    }

    static String why(Frame frame, Verdict verdict) {
        String key = verdict.reason().text();
        return switch (verdict) {
            case Verdict.NotFinished later -> frame.t(key);
            case Verdict.Kept kept -> frame.t(key, kept.about(), kept.rule().lagrum());
            case Verdict.Until until ->
                frame.t(
                        key,
                        Objects.requireNonNull(until.rule().value()),
                        until.rule().lagrum());
        };
    }
}
