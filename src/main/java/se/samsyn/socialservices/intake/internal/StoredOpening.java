package se.samsyn.socialservices.intake.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.socialservices.intake.EmergencyOpening.Review;

/** An emergency opening as its row has it. @param review null while nobody has reviewed it */
record StoredOpening(
        Reference reference,
        Signature by,
        Instant openedAt,
        Instant endsAt,
        String reason,
        @Nullable Review review) {}
