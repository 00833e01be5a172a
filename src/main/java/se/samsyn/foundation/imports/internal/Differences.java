package se.samsyn.foundation.imports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.Difference;

/** What is another than it was. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    void note(Column column, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(
                    column, Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, "")));
        }
    }

    Verdict verdict(Verdict.Step step) {
        return found.isEmpty() ? new Verdict.Known() : new Verdict.Changed(List.copyOf(found), step);
    }
}
