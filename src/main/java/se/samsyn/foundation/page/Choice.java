package se.samsyn.foundation.page;

import org.jspecify.annotations.Nullable;

/** One of the answers to a question with given answers. */
public record Choice(String value, String label, @Nullable String hint, boolean chosen) {
    public static Choice of(String value, String label, boolean chosen) {
        return new Choice(value, label, null, chosen);
    }
}
