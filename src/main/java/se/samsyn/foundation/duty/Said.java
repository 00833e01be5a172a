package se.samsyn.foundation.duty;

import java.util.List;

/**
 * A sentence, told apart from its language.
 *
 * @param key of the text
 * @param values what fills its places: words, a moment, a day, or a sentence in turn
 */
public record Said(String key, List<Object> values) {
    public Said {
        values = List.copyOf(values);
    }

    public static Said of(String key, Object... values) {
        return new Said(key, List.of(values));
    }
}
