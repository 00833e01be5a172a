package se.samsyn.foundation.wall;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.samsyn.foundation.encryption.Keyring;

/**
 * What one transaction seals and opens with.
 *
 * @param erased the reports whose keys go when it has committed
 */
public record HeldKeys(Keyring keyring, Set<UUID> erased) {
    public static HeldKeys of(Keyring keyring) {
        return new HeldKeys(keyring, new HashSet<>());
    }
}
