package se.samsyn.foundation.rules;

import java.util.Locale;

/** How far what stands in the table has been seen in a source. */
public enum Certainty {
    HIGH,
    MEDIUM,
    LOW,
    UNVERIFIED,
    /** No law: a target of our own. */
    LOCAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
