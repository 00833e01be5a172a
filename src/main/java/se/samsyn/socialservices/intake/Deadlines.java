package se.samsyn.socialservices.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is owed about a report, until when. Null is not owed, or done.
 *
 * @param alarm when the report goes to the top of the inbox, as long as protection is not assessed
 * @param decide null also where the law of the day of receipt counts no days
 * @param handOver null also for what was decided before this was asked for
 */
public record Deadlines(
        @Nullable Instant confirm,
        @Nullable Instant assess,
        @Nullable Instant alarm,
        @Nullable Instant decide,
        @Nullable Instant outcome,
        @Nullable Instant handOver) {

    /** The nearest one; empty when nothing that has a day is owed. */
    public Optional<Instant> next() {
        return Stream.of(confirm, assess, decide, outcome, handOver)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
