package se.samsyn.foundation.page;

import org.jspecify.annotations.Nullable;

/** One question of a {@link FormPage}, with what was answered and what is wrong with it. */
public sealed interface Question {
    /**
     * @param inputMode which keys a telephone shows; null for letters
     * @param autocomplete what the browser may fill in by itself; null for nothing
     */
    record Text(
            Field field,
            @Nullable String inputMode,
            @Nullable String autocomplete) implements Question {}

    /** Never shown again, so always empty. */
    record Secret(Field field) implements Question {}

    record Long(Field field) implements Question {}

    record Day(DateField field) implements Question {}

    record Select(Choices field) implements Question {}

    record Ticks(Choices field) implements Question {}
}
