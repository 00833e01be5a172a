package se.samsyn.socialservices.intake.internal;

import static tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.socialservices.feedback.FeedbackGiven.Confirmation;
import se.samsyn.socialservices.intake.Deadlines;
import se.samsyn.socialservices.intake.Stage;
import se.samsyn.socialservices.intake.internal.StoredReport.Receipt;
import se.samsyn.socialservices.intake.internal.StoredReport.Standing;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a unit has on a report, as it goes to the one that takes over.
 *
 * @param sentTo the municipality that it was sent to, where nobody has taken it yet; null when there is none, as in a
 *     file from before that could be done
 * @param confirmed null when nobody has confirmed yet
 */
record TransferFile(
        Receipt receipt,
        ListedChild child,
        Origin origin,
        Stage stage,
        boolean extended,
        Deadlines deadlines,
        @Nullable String sentTo,
        Confirmation.@Nullable Given confirmed,
        Snapshot snapshot,
        List<Past> history,
        @Nullable List<StoredSupplement> supplements) {
    /** What a file from before lacks reads as empty, and a yes or no as no. */
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(FAIL_ON_NULL_FOR_PRIMITIVES).build();

    /** A file that was written before there were any has none. */
    @Override
    public List<StoredSupplement> supplements() {
        return supplements == null ? List.of() : supplements;
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static TransferFile read(String json) {
        return JSON.readValue(json, TransferFile.class);
    }

    /** The same report at the unit that takes over: nobody handles it there yet. */
    StoredReport at(UnitId unit, @Nullable UnitId outOfHours) {
        var state = IntakeState.of(stage, extended, null, null);
        return new StoredReport(
                receipt.movedTo(unit), child, origin, new Standing(state, null, deadlines, outOfHours, false, sentTo));
    }

    Confirmation confirmation() {
        return confirmed == null ? new Confirmation.Awaited() : confirmed;
    }
}
