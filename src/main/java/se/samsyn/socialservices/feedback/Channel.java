package se.samsyn.socialservices.feedback;

import java.util.Locale;

/** The way a report came, and the way in which the one who reported is answered. */
public enum Channel {
    SAMSYN,
    TELEPHONE,
    LETTER,
    VISIT,
    MEETING;

    /** The last part of its text's key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
