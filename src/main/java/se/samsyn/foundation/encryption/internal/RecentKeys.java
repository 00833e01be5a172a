package se.samsyn.foundation.encryption.internal;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data keys that this program has made in the last hour, for somebody who is writing when the key service goes
 * away: what they began can be finished and sent. A key from before is only the service's to give.
 */
final class RecentKeys {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final Map<UUID, Made> made = new LinkedHashMap<>();

    private record Made(byte[] key, long at) {
        boolean isOld() {
            return Duration.ofNanos(System.nanoTime() - at).compareTo(KEPT) > 0;
        }
    }

    synchronized byte @Nullable [] find(UUID report) {
        forget();
        Made found = made.get(report);
        return found == null ? null : found.key();
    }

    synchronized void add(UUID report, byte[] key) {
        forget();
        made.put(report, new Made(key, System.nanoTime()));
    }

    /** The eldest lie first. */
    private void forget() {
        for (Iterator<Made> each = made.values().iterator(); each.hasNext(); ) {
            if (!each.next().isOld() && made.size() < MOST) {
                return;
            }
            each.remove();
        }
    }
}
