package se.samsyn.foundation.encryption.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.SearchTerm;
import se.samsyn.foundation.encryption.Unreadable;

/** Opened when something is sealed or opened with it: most authorities have nothing to do at any one moment. */
final class FileKeyring implements Keyring {
    private final RingId ring;
    private final Supplier<OpenRing> opener;
    private volatile @Nullable OpenRing open;

    FileKeyring(RingId ring, Supplier<OpenRing> opener) {
        this.ring = ring;
        this.opener = opener;
    }

    @Override
    public byte[] seal(UUID report, byte[] plain, byte[] place) {
        try {
            return DataKey.of(ring().keyOf(report)).seal(plain, bound(place));
        } catch (GeneralSecurityException changed) {
            throw new Unreadable("The key of " + report + " cannot be read", changed);
        }
    }

    @Override
    public byte[] open(UUID report, byte[] sealed, byte[] place) {
        try {
            byte[] key = ring().find(report).orElseThrow(() -> new Unreadable("There is no key of " + report));
            return DataKey.of(key).open(sealed, bound(place));
        } catch (GeneralSecurityException changed) {
            throw new Unreadable("Not sealed here with the key of " + report, changed);
        }
    }

    @Override
    public List<byte[]> mark(List<SearchTerm> terms) {
        try {
            var key = MarkingKey.of(ring().keyOf(MarkingKey.NAME));
            return terms.stream().map(key::mark).toList();
        } catch (GeneralSecurityException changed) {
            throw new Unreadable("The key of what is searched for cannot be read", changed);
        }
    }

    @Override
    public void flush() {
        OpenRing opened = open;
        if (opened != null) {
            opened.table().flush();
        }
    }

    @Override
    public void destroy(Collection<UUID> reports, long line) {
        ring().table().destroy(reports, line);
        flush();
    }

    @Override
    public long destroyedTo() {
        return ring().table().destroyedTo();
    }

    private OpenRing ring() {
        OpenRing opened = open;
        return opened == null ? openNow() : opened;
    }

    private synchronized OpenRing openNow() {
        OpenRing opened = open;
        if (opened == null) {
            opened = opener.get();
            open = opened;
        }
        return opened;
    }

    /** A wrapped key is bound to its report, so that none can be put in another's place. */
    static byte[] whose(RingId ring, UUID report) {
        return ("key|" + ring + "|" + report).getBytes(UTF_8);
    }

    private byte[] bound(byte[] place) {
        byte[] owner = ring.toString().getBytes(UTF_8);
        return ByteBuffer.allocate(owner.length + 1 + place.length)
                .put(owner)
                .put((byte) '|')
                .put(place)
                .array();
    }
}
