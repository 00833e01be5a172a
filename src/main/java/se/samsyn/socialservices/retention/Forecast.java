package se.samsyn.socialservices.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.shared.Reference;

/**
 * What the round would do.
 *
 * @param until the last day that is looked at
 * @param due what is erased by then, the nearest day first
 * @param kept what would have been erased by then if nothing kept it
 * @param count how many of each, also of those that are not listed
 * @param more true when there is more than was looked at
 * @param rules in the order in which they are asked; empty on a day on which they are not known, and then nothing is
 *     erased
 */
public record Forecast(
        LocalDate until, List<Line> due, List<Line> kept, Map<Reason, Long> count, boolean more, List<Rule> rules) {
    public Forecast {
        due = List.copyOf(due);
        kept = List.copyOf(kept);
        count = Map.copyOf(count);
        rules = List.copyOf(rules);
    }

    public record Line(Reference reference, LocalDate receivedOn, Verdict verdict) {}
}
