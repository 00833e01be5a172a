package se.samsyn.socialservices.intake;

import java.util.Locale;

/** How a report was sent to another municipality. */
public enum SendingWay {
    TELEPHONE,
    /** A message that only the receiver can open. */
    SECURE_MESSAGE,
    LETTER,
    IN_PERSON;

    /** The last part of its text's key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
