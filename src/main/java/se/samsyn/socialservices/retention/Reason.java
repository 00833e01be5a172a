package se.samsyn.socialservices.retention;

import java.util.Locale;

/** Why a report is erased on its day, or is not. */
public enum Reason {
    DUTY,
    UNDERWAY,
    UNREAD,
    CONSENT,
    UNREVIEWED,
    EXEMPT_AREA,
    AREA_UNKNOWN,
    BIRTH_DAY,
    BIRTH_UNKNOWN,
    UNTIL_AGE,
    WITHOUT_INVESTIGATION,
    /** No investigation, and nobody has entered the time that holds for those: the usual one does. */
    PERIOD_NOT_ENTERED,
    /** Somebody else is responsible, and has a report of their own. */
    COPY,
    CASE;

    /** The key of the reason in words. */
    public String text() {
        return "retention.reason." + name().toLowerCase(Locale.ROOT);
    }
}
