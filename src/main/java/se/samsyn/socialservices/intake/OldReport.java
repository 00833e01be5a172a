package se.samsyn.socialservices.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.shared.Reference;

/**
 * What retention asks of a report on which nothing is owed at intake any more.
 *
 * @param outcome null when it ended here without one, because somebody else is responsible
 * @param lastNoteOn the day of the last thing that happened to it here
 * @param bornOn null when nobody knows the whole date
 * @param unread true when the school has added something that nobody has read
 * @param unreviewed true when it was opened in an emergency and nobody has reviewed that
 */
public record OldReport(
        ReportId id,
        Reference reference,
        @Nullable Outcome outcome,
        LocalDate receivedOn,
        LocalDate lastNoteOn,
        @Nullable LocalDate bornOn,
        boolean unread,
        boolean unreviewed) {

    /** Where a part of them ends, in the order of their receipt. */
    public record Place(LocalDate receivedOn, UUID id) {
        public static final Place FIRST = new Place(LocalDate.of(1900, 1, 1), new UUID(0, 0));
    }

    public Place place() {
        return new Place(receivedOn, id.value());
    }
}
