package se.samsyn.foundation.notification;

import java.time.LocalTime;

/**
 * What a person has chosen.
 *
 * @param language of pages and mail: sv or en
 * @param digest when on a working day the digest is sent
 * @param reminders false when no digest is wanted; what has gone on to a manager is mailed all the same
 */
public record Choice(String language, LocalTime digest, boolean reminders) {
    public static final Choice UNCHOSEN = new Choice("sv", LocalTime.of(7, 30), true);

    public Choice {
        if (!language.equals("sv") && !language.equals("en")) {
            throw new IllegalArgumentException("No such language: " + language);
        }
    }
}
