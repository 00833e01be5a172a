package se.samsyn.socialservices.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the inbox.
 *
 * @param after the last row of the page before; null for the first page
 */
public record InboxQuery(Filter filter, @Nullable Position after) {
    public static final InboxQuery FIRST = new InboxQuery(Filter.OPEN, null);

    public enum Filter {
        OPEN,
        UNASSIGNED,
        MINE,
        PROTECTION_TODAY,
        OUTCOME_MISSING,
        /** What came because nobody knew the district, until somebody says whose it is. */
        TRIAGE
    }

    /** @param due what the row is ordered by: its alarm, or its nearest deadline; null when it has none */
    public record Position(boolean alarm, @Nullable Instant due, UUID id) {}
}
