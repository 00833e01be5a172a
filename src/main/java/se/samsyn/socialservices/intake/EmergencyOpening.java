package se.samsyn.socialservices.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Signature;

/**
 * Nödöppning, as the one who reviews it sees it: no word of the child but what the reason holds.
 *
 * @param reads what was read under it, latest first
 * @param review null while nobody has reviewed it
 */
public record EmergencyOpening(
        EmergencyOpeningId id,
        Reference reference,
        Signature by,
        Instant openedAt,
        Instant endsAt,
        String reason,
        List<Read> reads,
        @Nullable Review review) {
    public EmergencyOpening {
        reads = List.copyOf(reads);
    }

    public record Review(OpeningVerdict verdict, Instant at, Signature by) {}
}
