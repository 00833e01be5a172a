package se.samsyn.foundation.notification;

import java.time.Instant;

/**
 * The last time that somebody sent a mail to see whether it leaves.
 *
 * @param answer the server's own words when it did not take it, or what kept us from reaching it; empty when it did
 */
public record Trial(Instant at, String answer) {
    public boolean wasAccepted() {
        return answer.isEmpty();
    }
}
