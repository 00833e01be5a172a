package se.samsyn.school.concernreport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param problems on the page that was saved; what was typed is kept all the same
 * @param route where the report would go now; null unless it was the page that decides it
 */
public record Saved(
        Instant at, List<Problem> problems, @Nullable Route route) {
    public Saved {
        problems = List.copyOf(problems);
    }
}
