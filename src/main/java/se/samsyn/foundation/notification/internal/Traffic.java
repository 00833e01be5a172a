package se.samsyn.foundation.notification.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.health.Finding;
import se.samsyn.foundation.health.Level;
import se.samsyn.foundation.page.Dates;

/** How the mail goes. @param lastSent null when none ever was */
record Traffic(int waitingLong, int bouncing, @Nullable Instant lastSent) {
    Finding finding() {
        if (waitingLong > 0) {
            return Finding.of(Level.RED, "health.mail.waits", waitingLong);
        }
        if (bouncing > 0) {
            return Finding.of(Level.YELLOW, "health.mail.bounces", bouncing);
        }
        return lastSent == null
                ? Finding.of(Level.UNKNOWN, "health.mail.never")
                : Finding.of(Level.GREEN, "health.mail.sent", Dates.localDate(lastSent));
    }
}
