package se.samsyn.socialservices.intake;

import java.util.Locale;

/** How far a report has come. */
public enum Stage {
    RECEIVED,
    PROTECTION_ASSESSED,
    IN_PRELIMINARY_ASSESSMENT,
    DECIDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
