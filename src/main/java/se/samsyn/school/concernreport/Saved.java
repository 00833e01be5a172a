package se.samsyn.school.concernreport;

import java.time.Instant;
import java.util.List;

/** @param problems on the page that was saved; what was typed is kept all the same */
public record Saved(Instant at, List<Problem> problems) {
    public Saved {
        problems = List.copyOf(problems);
    }
}
