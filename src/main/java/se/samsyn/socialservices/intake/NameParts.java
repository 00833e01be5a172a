package se.samsyn.socialservices.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A name as names are compared: its parts in small letters, without what stands between them, each once and in any
 * order. "Anna-Lisa O'Påhitt" is anna, lisa and opåhitt, however its letters are put together.
 */
public record NameParts(List<String> parts) {
    /** Fewer letters than this name nobody. */
    private static final int FEWEST_LETTERS = 2;

    /** Stands inside a name and is often left out, or is not seen at all. */
    private static final Pattern APOSTROPHE = Pattern.compile("['`´\\u2018\\u2019\\u02bc\\p{Cf}]");

    private static final Pattern PART = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    public NameParts {
        parts = List.copyOf(parts);
    }

    public static NameParts of(String name) {
        // In small letters some letters are two, so they are put together again.
        String tidy = composed(composed(APOSTROPHE.matcher(name).replaceAll("")).toLowerCase(Locale.ROOT));
        return new NameParts(PART.matcher(tidy)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList());
    }

    /** Empty when there are too few letters to search for. */
    public static Optional<NameParts> typed(String name) {
        NameParts typed = of(name);
        int letters = typed.parts.stream().mapToInt(String::length).sum();
        return letters < FEWEST_LETTERS ? Optional.empty() : Optional.of(typed);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A name stands in no log. */
    @Override
    public String toString() {
        return parts.size() + " parts";
    }
}
