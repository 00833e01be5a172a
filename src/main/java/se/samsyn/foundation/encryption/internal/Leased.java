package se.samsyn.foundation.encryption.internal;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.encryption.KeysAway;

/** What the key service has given for a time. Whoever it takes the right from reads no longer than that. */
final class Leased<T> {
    /** After a refusal nobody waits for another so soon. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Supplier<T> service;
    private final Duration lease;
    private @Nullable T given;
    private @Nullable KeysAway away;
    private long since;

    Leased(Duration lease, Supplier<T> service) {
        this.lease = lease;
        this.service = service;
    }

    synchronized T get() {
        Duration age = Duration.ofNanos(System.nanoTime() - since);
        if (given != null && age.compareTo(lease) < 0) {
            return given;
        }
        given = null;
        if (away != null && age.compareTo(PAUSE) < 0) {
            throw away;
        }
        return ask();
    }

    private T ask() {
        try {
            T answer = service.get();
            given = answer;
            away = null;
            return answer;
        } catch (KeysAway notNow) {
            away = notNow;
            throw notNow;
        } finally {
            since = System.nanoTime();
        }
    }
}
