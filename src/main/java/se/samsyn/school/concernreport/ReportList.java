package se.samsyn.school.concernreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.Reference;

/** @param next where the next page begins; null when this is the last */
public record ReportList(List<Line> lines, @Nullable Cursor next) {
    public ReportList {
        lines = List.copyOf(lines);
    }

    /** The line that a page ended with. */
    public record Cursor(Instant submittedAt, UUID id) {}

    /**
     * @param initials of the child; empty when nobody knew a name
     * @param own true when the actor wrote it
     * @param reporterHasLeft true when nobody but the principal is there to get the answer
     * @param outcomeAllowed whether the law of that day let social services tell the outcome
     */
    public record Line(
            Reference reference,
            String initials,
            @Nullable Integer birthYear,
            String reporter,
            boolean own,
            boolean reporterHasLeft,
            boolean arrived,
            Instant submittedAt,
            LocalDate receivedOn,
            ReportState state,
            boolean outcomeAllowed) {}
}
