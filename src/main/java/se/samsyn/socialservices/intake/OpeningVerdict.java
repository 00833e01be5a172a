package se.samsyn.socialservices.intake;

import java.util.Locale;

/** What a second person says of an emergency opening. */
public enum OpeningVerdict {
    JUSTIFIED,
    NOT_JUSTIFIED;

    /** The last part of its text's key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
