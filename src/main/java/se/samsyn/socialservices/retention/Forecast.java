package se.samsyn.socialservices.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.socialservices.intake.OldReport.Place;

/**
 * What the round would do with a part of a unit's reports.
 *
 * @param until the last day that is looked at
 * @param due what is erased by then, the nearest day first
 * @param kept what would be old enough by then, and is kept
 * @param next where the next part begins; null when this is the last
 * @param rules in the order in which they are asked; empty on a day on which they are not known, and then nothing is
 *     erased
 */
public record Forecast(
        LocalDate until,
        List<Line> due,
        List<Line> kept,
        @Nullable Place next,
        List<Rule> rules) {
    public Forecast {
        due = List.copyOf(due);
        kept = List.copyOf(kept);
        rules = List.copyOf(rules);
    }

    public record Line(Reference reference, LocalDate receivedOn, Verdict verdict) {}
}
