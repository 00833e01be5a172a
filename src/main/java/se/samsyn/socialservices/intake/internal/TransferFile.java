package se.samsyn.socialservices.intake.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.foundation.shared.PersonId;
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
 * @param confirmed null when nobody has confirmed yet
 */
record TransferFile(
        Receipt receipt,
        ListedChild child,
        Origin origin,
        Stage stage,
        boolean extended,
        Deadlines deadlines,
        Confirmation.@Nullable Given confirmed,
        Snapshot snapshot,
        List<Past> history) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Something that happened, with who did it and by which rules. */
    record Past(
            Instant at,
            PersonId person,
            String name,
            String function,
            String kind,
            String fact,
            String reasoning,
            List<String> rules) {}

    String json() {
        return JSON.writeValueAsString(this);
    }

    static TransferFile read(String json) {
        return JSON.readValue(json, TransferFile.class);
    }

    /** The same report at the unit that takes over: nobody handles it there yet. */
    StoredReport at(UnitId unit, @Nullable UnitId outOfHours) {
        var state = IntakeState.of(stage, extended, null, null);
        return new StoredReport(receipt.movedTo(unit), child, origin, new Standing(state, null, deadlines, outOfHours));
    }

    Confirmation confirmation() {
        return confirmed == null ? new Confirmation.Awaited() : confirmed;
    }
}
