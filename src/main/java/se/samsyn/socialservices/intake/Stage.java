package se.samsyn.socialservices.intake;

import java.util.Locale;

/** How far a report has come. */
public enum Stage {
    RECEIVED,
    PROTECTION_ASSESSED,
    IN_PRELIMINARY_ASSESSMENT,
    DECIDED,
    /** Another unit is responsible. Here it is only history. */
    TRANSFERRED,
    /** Somebody in another municipality has taken it. Here it is only history. */
    TAKEN_BY_MUNICIPALITY;

    /** Whether the unit still has to decide. */
    public boolean isUndecided() {
        return compareTo(DECIDED) < 0;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
