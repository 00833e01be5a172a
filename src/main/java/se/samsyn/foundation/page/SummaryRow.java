package se.samsyn.foundation.page;

import org.jspecify.annotations.Nullable;

/** What was asked and what was answered, perhaps with a way to change it. Line breaks in the answer are kept. */
public record SummaryRow(
        String term, String value, @Nullable Link change) {
    public static SummaryRow of(String term, String value) {
        return new SummaryRow(term, value, null);
    }
}
