package se.samsyn.foundation.organisation;

import java.util.Locale;

/**
 * What the municipality says in its own words where Samsyn otherwise has words of its own.
 *
 * @param language sv or en
 * @param body empty for Samsyn's own words
 */
public record LocalText(Kind kind, String language, String body) implements Entry {
    public enum Kind {
        /** Whom to ring when the intake unit is closed: the start page and the receipt. */
        OUT_OF_HOURS,
        /** Who helps when Samsyn does not work: the start page and the help. */
        HELP;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of Samsyn's own words. */
        public String text() {
            return "organisation.local." + code();
        }
    }
}
