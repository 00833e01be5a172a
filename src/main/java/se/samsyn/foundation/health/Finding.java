package se.samsyn.foundation.health;

import java.util.List;

/**
 * How it is with one thing.
 *
 * @param text the key of the sentence that says it
 * @param values what stands in that sentence; a list is of keys, each of a word
 */
public record Finding(Level level, String text, List<Object> values) {
    public static Finding of(Level level, String text, Object... values) {
        return new Finding(level, text, List.of(values));
    }
}
