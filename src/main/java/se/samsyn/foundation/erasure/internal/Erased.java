package se.samsyn.foundation.erasure.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** That a report was erased. No more than this is kept of it outside the database. */
record Erased(UUID report, Instant at, String cause) {
    static Erased of(String words) {
        String[] each = words.split(" ", -1);
        return new Erased(UUID.fromString(each[1]), Instant.parse(each[0]), each[2]);
    }

    String words() {
        return at.truncatedTo(ChronoUnit.SECONDS) + " " + report + " " + cause;
    }
}
