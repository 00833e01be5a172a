package se.samsyn.foundation.encryption.internal;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.encryption.KeysAway;

/**
 * What one ring is worked with.
 *
 * @param reserve null where the keys lie in the file and can never be away
 */
record OpenRing(
        RingId id,
        KeyTable table,
        Leased<Wrapping> wrapping,
        @Nullable Reserve reserve,
        RecentKeys recent) {
    /** The report's key; empty when none has been made. */
    Optional<byte[]> find(UUID report) throws GeneralSecurityException {
        Optional<byte[]> wrapped = table.find(report);
        return wrapped.isEmpty() ? Optional.empty() : Optional.of(unwrapped(report, wrapped.get()));
    }

    /** Made if there is none. */
    byte[] keyOf(UUID report) throws GeneralSecurityException {
        Optional<byte[]> found = find(report);
        return found.isPresent() ? found.get() : make(report);
    }

    private byte[] make(UUID report) throws GeneralSecurityException {
        byte[] key = DataKey.random();
        byte[] wrapped = wrap(key, FileKeyring.whose(id, report));
        byte[] there = table.putIfAbsent(report, wrapped);
        if (there != wrapped) {
            return unwrapped(report, there);
        }
        if (reserve != null) {
            recent.add(report, key);
        }
        return key;
    }

    private byte[] wrap(byte[] key, byte[] whose) {
        try {
            return wrapping.get().wrap(key, whose);
        } catch (KeysAway away) {
            if (reserve == null) {
                throw away;
            }
            return reserve.wrap(key, whose);
        }
    }

    byte[] unwrapped(UUID report, byte[] wrapped) throws GeneralSecurityException {
        byte[] known = recent.find(report);
        if (known != null) {
            return known;
        }
        byte[] whose = FileKeyring.whose(id, report);
        return reserve != null && reserve.hasWrapped(wrapped)
                ? reserve.unwrap(wrapped, whose)
                : wrapping.get().unwrap(wrapped, whose);
    }
}
