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
     * @param unborn true when the child was not born when the report was sent
     * @param reporterHasLeft true when nobody but whoever has the copy is there to get the answer
     * @param copy who that is
     * @param completionAsked true while social services wait for more
     * @param outcomeAllowed whether the law of that day let social services tell the outcome
     * @param removed true when the copy is removed: then nothing of the child is left
     */
    public record Line(
            Reference reference,
            String initials,
            @Nullable Integer birthYear,
            boolean unborn,
            String reporter,
            boolean own,
            boolean reporterHasLeft,
            Copy copy,
            boolean arrived,
            Instant submittedAt,
            LocalDate receivedOn,
            ReportState state,
            boolean completionAsked,
            boolean outcomeAllowed,
            boolean removed) {}
}
