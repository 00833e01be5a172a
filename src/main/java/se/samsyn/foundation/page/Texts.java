package se.samsyn.foundation.page;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every sentence for people, in one language.
 *
 * <p>A key that no bundle holds is a bug and throws, so that a page can never show a bare key. {@code {0}}, {@code {1}}
 * … are replaced in order; numbers and dates come already in words, see {@link Dates}.
 */
public final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Locale locale;
    private final Map<String, String> sentences;

    Texts(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = Map.copyOf(sentences);
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence behind the key, with its places filled in. */
    public String t(String key, Object... values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + locale);
        }
        return values.length == 0 ? sentence : filled(sentence, values);
    }

    /** In one pass: what somebody typed may hold a place too, and is not filled in. */
    private static String filled(String sentence, Object[] values) {
        return PLACE.matcher(sentence).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(number < values.length ? String.valueOf(values[number]) : place.group());
        });
    }

    /** The same words with a capital first letter, for the beginning of a line. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }
}
