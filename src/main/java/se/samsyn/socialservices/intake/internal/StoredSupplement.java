package se.samsyn.socialservices.intake.internal;

import java.time.Instant;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.socialservices.intake.Supplement;
import se.samsyn.socialservices.intake.Supplement.Mark;

/** A supplement, byte for byte as it came. */
record StoredSupplement(SupplementId id, Instant sentAt, String content, String hash, Mark mark) {
    static StoredSupplement verified(SupplementId id, Instant sentAt, String content, String hash) {
        return new StoredSupplement(id, sentAt, ContentJson.verified(content, hash), hash, Mark.UNREAD);
    }

    StoredSupplement marked(Mark other) {
        return new StoredSupplement(id, sentAt, content, hash, other);
    }

    Supplement read() {
        return new Supplement(id, sentAt, ContentJson.supplement(content), mark);
    }
}
