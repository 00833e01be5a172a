package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rings of one folder, each opened when it is first asked for and made when it is first needed. */
final class Rings implements AutoCloseable {
    private static final byte[] NOT_MADE = {};

    private final KeyFolder folder;
    private final KeyService service;
    private final Map<RingId, OpenRing> opened = new ConcurrentHashMap<>();
    private KeyringFile file;

    Rings(KeyFolder folder, KeyService service, KeyringFile file) {
        this.folder = folder;
        this.service = service;
        this.file = file;
    }

    /** All that stands in the file of keys is there and is whole, or this throws. */
    static Rings checked(KeyFolder folder, KeyService service) throws IOException {
        var found = KeyringFile.read(folder.keyring());
        var rings = new Rings(folder, service, found);
        for (RingId ring : found.keysets().keySet()) {
            rings.table(ring).close();
        }
        var kept = found.keptBy(service);
        if (kept != found) {
            rings.save(kept);
        }
        return rings;
    }

    /** For a database that has no keys yet. */
    static Rings fresh(KeyFolder folder, KeyService service) throws IOException {
        var rings = new Rings(folder, service, KeyringFile.fresh().keptBy(service));
        rings.save(rings.file);
        return rings;
    }

    synchronized OpenRing ring(RingId ring) {
        return opened.computeIfAbsent(ring, this::open);
    }

    synchronized KeyringFile file() {
        return file;
    }

    synchronized void save(KeyringFile changed) throws IOException {
        changed.write(folder);
        file = changed;
    }

    synchronized void put(RingId ring, Wrapping wrapping) throws IOException {
        save(file.with(ring, service.wrap(wrapping.serialize())));
    }

    /** One that was first needed while the key service was away is made now. */
    synchronized Wrapping wrapping(RingId ring) {
        byte[] stored = Objects.requireNonNull(file.keysets().get(ring));
        try {
            if (stored.length > 0) {
                return Wrapping.parse(service.unwrap(stored));
            }
            var made = Wrapping.generate();
            put(ring, made);
            return made;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("The keys of " + ring + " cannot be read", changed);
        }
    }

    private OpenRing open(RingId ring) {
        try {
            if (!file.keysets().containsKey(ring)) {
                add(ring);
            }
            return new OpenRing(
                    ring,
                    table(ring),
                    new Leased<>(service.lease(), () -> wrapping(ring)),
                    reserve(ring),
                    new RecentKeys());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private @Nullable Reserve reserve(RingId ring) {
        Reserve.Stored stored = file.reserves().get(ring.side());
        return stored == null ? null : stored.opened(service);
    }

    /** The table first: what stands in the file of keys has one. */
    private void add(RingId ring) throws IOException {
        Files.deleteIfExists(folder.table(ring));
        Slots.create(folder.table(ring), KeyFolder.whose(ring, file.installation()));
        save(file.with(ring, NOT_MADE));
    }

    private KeyTable table(RingId ring) throws IOException {
        return KeyTable.open(folder.table(ring), KeyFolder.whose(ring, file.installation()));
    }

    @Override
    public synchronized void close() throws IOException {
        for (OpenRing ring : opened.values()) {
            ring.table().close();
        }
        opened.clear();
    }
}
