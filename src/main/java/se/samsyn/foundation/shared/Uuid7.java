package se.samsyn.foundation.shared;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ids that sort by the time they were made (RFC 9562, version 7). Made here and not in the database, since PostgreSQL
 * 15 cannot. An id is no secret: every look-up is scoped to what the actor may see.
 */
public final class Uuid7 {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long RANDOM_62_BITS = 0x3FFFFFFFFFFFFFFFL;

    private Uuid7() {}

    public static UUID at(Instant instant) {
        var random = ThreadLocalRandom.current();
        long high = instant.toEpochMilli() << 16 | VERSION | random.nextInt(0x1000);
        return new UUID(high, VARIANT | random.nextLong() & RANDOM_62_BITS);
    }
}
