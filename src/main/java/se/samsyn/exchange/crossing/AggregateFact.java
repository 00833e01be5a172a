package se.samsyn.exchange.crossing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.AuthorityId;

/**
 * One report's place in the figures: it is moved from {@code before} to {@code after}. Holds no id and no reference, so
 * that nothing in the figures leads back to a child.
 *
 * @param receivedOn local date of receipt, which the report counts on for ever (cohort)
 * @param before null when the report is new to the board
 * @param after null when it has gone to another board, which counts it now
 */
public record AggregateFact(
        AuthorityId board,
        LocalDate receivedOn,
        Sex sex,
        AgeBand age,
        String reporterKind,
        Set<Reason> reasons,
        @Nullable Standing before,
        @Nullable Standing after) {
    public AggregateFact {
        reasons = Set.copyOf(reasons);
    }

    /** Where a report stands: undecided, or one of the three outcomes. */
    public enum Standing {
        UNDECIDED,
        OPENED,
        NOT_OPENED,
        ONGOING;

        public static Standing of(Outcome outcome) {
            return valueOf(outcome.name());
        }
    }
}
