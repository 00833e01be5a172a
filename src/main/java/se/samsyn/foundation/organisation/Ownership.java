package se.samsyn.foundation.organisation;

import java.util.Locale;

/** Kommunal or fristående. */
public enum Ownership {
    MUNICIPAL,
    INDEPENDENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
