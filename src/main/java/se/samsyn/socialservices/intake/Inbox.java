package se.samsyn.socialservices.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.socialservices.intake.InboxQuery.Position;

/** @param next where the next page begins; null when this is the last */
public record Inbox(
        Instant at,
        List<InboxRow> rows,
        Counts counts,
        @Nullable Position next) {
    public Inbox {
        rows = List.copyOf(rows);
    }

    /** How many there are in the whole unit, whatever the page shows. */
    public record Counts(
            long open,
            long unassigned,
            long mine,
            long protectionToday,
            long outcomeMissing,
            long alarms,
            long passed,
            long today,
            long triage) {
        public long coming() {
            return open - alarms - passed - today;
        }
    }
}
