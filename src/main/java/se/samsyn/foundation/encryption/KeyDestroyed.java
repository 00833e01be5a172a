package se.samsyn.foundation.encryption;

import java.util.UUID;

/** What was sealed for this report is erased: its data key has been destroyed, and nobody can make it again. */
public final class KeyDestroyed extends RuntimeException {
    public KeyDestroyed(UUID report) {
        super("The key of " + report + " is destroyed");
    }
}
