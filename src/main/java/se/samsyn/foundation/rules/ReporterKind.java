package se.samsyn.foundation.rules;

import se.samsyn.foundation.shared.Period;

/**
 * In which capacity somebody reports.
 *
 * @param mandated has the duty to report, and is told the outcome where the law of that day allows it
 */
public record ReporterKind(
        String code, boolean mandated, Period period, String lagrum, String source, Certainty certainty) {
    /** The key of its name in words. */
    public String text() {
        return "rules.reporter." + code;
    }
}
