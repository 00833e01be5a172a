package se.samsyn.exchange.crossing;

import java.util.Objects;

/**
 * What the school adds to a report, as JSON within its message.
 *
 * @param by name of whoever wrote it
 * @param function code of the title
 * @param text empty when {@code kind} says it all
 */
public record SupplementContent(String by, String function, String text, Kind kind) {
    public enum Kind {
        WORDS,
        /** A co-reporter no longer stands behind the report, which stays as it is. */
        WITHDRAWAL
    }

    /** What was sent before there were co-reporters is words. */
    public SupplementContent {
        kind = Objects.requireNonNullElse(kind, Kind.WORDS);
    }

    public SupplementContent(String by, String function, String text) {
        this(by, function, text, Kind.WORDS);
    }

    public static SupplementContent withdrawal(String by, String function) {
        return new SupplementContent(by, function, "", Kind.WITHDRAWAL);
    }

    public boolean isWithdrawal() {
        return kind == Kind.WITHDRAWAL;
    }
}
