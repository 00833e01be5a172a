package se.samsyn.socialservices.confidentiality;

import java.util.Locale;

/** Where a consent stands. */
public enum Standing {
    TO_ASK,
    ASKED,
    GIVEN,
    REFUSED,
    NOT_ASKED,
    WITHDRAWN,
    /** The last day that was asked for has passed. */
    EXPIRED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String text() {
        return "confidentiality.standing." + code();
    }
}
