package se.samsyn.socialservices.intake;

import java.util.Locale;

/** How far a report has come. */
public enum Stage {
    RECEIVED,
    PROTECTION_ASSESSED,
    IN_PRELIMINARY_ASSESSMENT,
    DECIDED,
    /** Another unit is responsible. Here it is only history. */
    TRANSFERRED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
