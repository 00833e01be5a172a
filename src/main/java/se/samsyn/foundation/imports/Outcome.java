package se.samsyn.foundation.imports;

import java.util.Locale;

/** What a row comes to. */
public enum Outcome {
    ADDED,
    CHANGED,
    /** It is so already. */
    KNOWN,
    FAULTY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
