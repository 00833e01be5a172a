package se.samsyn.foundation.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file and how far it has come.
 *
 * @param headings as they stand in the file
 * @param confirmedAt null as long as nothing of it may be entered
 * @param finishedAt null until every row has been through
 * @param taken how many rows came to what, so far
 */
public record Import(
        ImportId id,
        ImportKind kind,
        String fileName,
        List<String> headings,
        int rows,
        @Nullable Instant confirmedAt,
        @Nullable Instant finishedAt,
        Map<Outcome, Integer> taken) {
    public Import {
        taken = Map.copyOf(taken);
    }

    public int taken(Outcome outcome) {
        return taken.getOrDefault(outcome, 0);
    }

    /** Rows that have been through. */
    public int done() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }
}
