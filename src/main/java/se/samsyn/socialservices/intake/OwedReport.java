package se.samsyn.socialservices.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.foundation.shared.Reference;

/**
 * What a duty is about: no word of the child.
 *
 * @param number the place of the duty among those that were asked for
 */
public record OwedReport(
        int number,
        Reference reference,
        Origin origin,
        @Nullable Handler handler) {

    /** @param whoever true when it is shown whoever handles the report */
    public record Asked(UUID report, boolean whoever) {}
}
