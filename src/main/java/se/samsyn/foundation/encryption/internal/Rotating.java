package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import se.samsyn.foundation.encryption.Keyrings.Rotation;

/**
 * A new key for every ring. First each has two; then each ring's table is wrapped anew and is durable before its old
 * key goes. Whenever it is killed every data key can be read, and {@link #finish} goes on.
 */
record Rotating(Rings rings) {
    void begin() throws IOException {
        for (RingId ring : rings.file().keysets().keySet()) {
            Wrapping wrapping = rings.wrapping(ring);
            if (!wrapping.isRotating()) {
                rings.put(ring, wrapping.withNewKey());
            }
        }
    }

    /** Only those that have begun, when this is asked at a start. */
    Rotation finish() throws IOException {
        int count = 0;
        long dataKeys = 0;
        for (RingId ring : rings.file().keysets().keySet()) {
            Wrapping wrapping = rings.wrapping(ring);
            if (wrapping.isRotating()) {
                dataKeys += rewrap(ring, wrapping);
                rings.put(ring, wrapping.withoutOldKeys());
                count++;
            }
        }
        return new Rotation(count, dataKeys);
    }

    private long rewrap(RingId ring, Wrapping wrapping) {
        OpenRing open = rings.ring(ring);
        long count = open.table().rewrap((report, wrapped) -> {
            if (wrapping.isCurrent(wrapped)) {
                return Optional.empty();
            }
            byte[] whose = FileKeyring.whose(ring, report);
            try {
                return Optional.of(wrapping.wrap(open.unwrapped(report, wrapped), whose));
            } catch (GeneralSecurityException changed) {
                throw new IllegalStateException("The key of " + report + " cannot be read", changed);
            }
        });
        open.table().flush();
        return count;
    }
}
