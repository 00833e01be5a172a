package se.samsyn.socialservices.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a report is called in the board's own case system. Systems number differently, so only the form is checked; but
 * never by the child's own number, which would then stand in every list and log.
 */
public record CaseNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./:_-]{0,39}");
    /** Also with a day of a samordningsnummer, and whether or not the last digit is right. */
    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("(?<!\\d)(\\d\\d)?\\d\\d(0\\d|1[0-2])[0-36-9]\\d[-+ ]?\\d{4}(?!\\d)");

    public CaseNumber {
        if (!FORM.matcher(value).matches() || looksLikeAPersonalNumber(value)) {
            throw new IllegalArgumentException("Not a case number");
        }
    }

    public static boolean looksLikeAPersonalNumber(String typed) {
        return PERSONAL_NUMBER.matcher(typed).find();
    }

    /** What somebody typed; empty when it cannot be one. */
    public static Optional<CaseNumber> parse(String typed) {
        String tidy = typed.strip();
        return FORM.matcher(tidy).matches() && !looksLikeAPersonalNumber(tidy)
                ? Optional.of(new CaseNumber(tidy))
                : Optional.empty();
    }
}
