package se.samsyn.foundation.health;

import java.util.Locale;

/** The worst is last. */
public enum Level {
    GREEN,
    YELLOW,
    UNKNOWN,
    RED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
