package se.samsyn.foundation.imports.internal;

import org.jspecify.annotations.Nullable;

/** Judges the rows of one kind of file, in order: what a row would enter, the next one finds entered. */
interface Judge {
    /** What makes two rows the same matter; null when the row does not say. */
    @Nullable
    String key(Line line);

    Verdict judge(Line line);
}
