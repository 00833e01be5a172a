package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import se.samsyn.foundation.encryption.Keyrings.Rotation;

/**
 * A new key for every ring. First all have two; then each ring's table is wrapped anew and is durable before its old
 * key goes. Whenever it is killed every data key can be read, and {@link #finish} goes on.
 */
record Rotating(Rings rings) {
    void begin() throws IOException, GeneralSecurityException {
        KeyringFile file = rings.file();
        for (RingId ring : file.keysets().keySet()) {
            Wrapping wrapping = rings.wrapping(ring);
            if (!wrapping.isRotating()) {
                file = file.with(ring, wrapping.withNewKey().serialize());
            }
        }
        rings.save(file);
    }

    Rotation finish() throws IOException, GeneralSecurityException {
        KeyringFile file = rings.file();
        int count = 0;
        long dataKeys = 0;
        for (RingId ring : file.keysets().keySet()) {
            Wrapping wrapping = rings.wrapping(ring);
            if (wrapping.isRotating()) {
                dataKeys += rewrap(ring, wrapping);
                file = file.with(ring, wrapping.withoutOldKeys().serialize());
                count++;
            }
        }
        if (count > 0) {
            rings.save(file);
        }
        return new Rotation(count, dataKeys);
    }

    private long rewrap(RingId ring, Wrapping wrapping) {
        KeyTable table = rings.ring(ring).table();
        long count = table.rewrap((report, wrapped) -> {
            if (wrapping.isCurrent(wrapped)) {
                return Optional.empty();
            }
            byte[] whose = FileKeyring.whose(ring, report);
            try {
                return Optional.of(wrapping.wrap(wrapping.unwrap(wrapped, whose), whose));
            } catch (GeneralSecurityException changed) {
                throw new IllegalStateException("The key of " + report + " cannot be read", changed);
            }
        });
        table.flush();
        return count;
    }
}
