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
     * @param own true when the actor wrote it
     * @param reporterHasLeft true when nobody but whoever has the copy is there to get the answer
     * @param copy who that is
     * @param completionAsked true while social services wait for more
     * @param outcomeAllowed whether the law of that day let social services tell the outcome
     */
    public record Line(
            Reference reference,
            Child child,
            String reporter,
            boolean own,
            boolean reporterHasLeft,
            Copy copy,
            boolean arrived,
            Instant submittedAt,
            LocalDate receivedOn,
            ReportState state,
            boolean completionAsked,
            boolean outcomeAllowed) {
        public boolean removed() {
            return child instanceof Child.Removed;
        }
    }

    /** As much of the child as a list shows. */
    public sealed interface Child {
        /** @param initials empty when nobody knew a name */
        record Born(String initials, @Nullable Integer birthYear) implements Child {}

        /** Not born when the report was sent. */
        record Unborn() implements Child {}

        /** The copy is removed: nothing of the child is left. */
        record Removed() implements Child {}

        /** Sealed, and the keys are away for the moment. */
        record Unreadable() implements Child {}
    }
}
