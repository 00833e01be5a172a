package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The rings of one folder, each opened when it is first asked for and made when it is first needed. */
final class Rings implements AutoCloseable {
    private final KeyFolder folder;
    private final Map<RingId, OpenRing> opened = new ConcurrentHashMap<>();
    private KeyringFile file;

    Rings(KeyFolder folder, KeyringFile file) {
        this.folder = folder;
        this.file = file;
    }

    /** All that stands in the file of keys is there and is whole, or this throws. */
    static Rings checked(KeyFolder folder) throws IOException {
        var rings = new Rings(folder, KeyringFile.read(folder.keyring()));
        for (RingId ring : rings.file.keysets().keySet()) {
            rings.table(ring).close();
        }
        return rings;
    }

    /** For a database that has no keys yet. */
    static Rings fresh(KeyFolder folder) throws IOException {
        var file = KeyringFile.fresh();
        file.write(folder);
        return new Rings(folder, file);
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

    Wrapping wrapping(RingId ring) throws GeneralSecurityException {
        return Wrapping.parse(Objects.requireNonNull(file().keysets().get(ring)));
    }

    private OpenRing open(RingId ring) {
        try {
            if (!file.keysets().containsKey(ring)) {
                add(ring);
            }
            return new OpenRing(wrapping(ring), table(ring));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("The keys of " + ring + " cannot be read", changed);
        }
    }

    /** The table first: what stands in the file of keys has one. */
    private void add(RingId ring) throws IOException {
        Files.deleteIfExists(folder.table(ring));
        Slots.create(folder.table(ring), KeyFolder.whose(ring, file.installation()));
        save(file.with(ring, Wrapping.generate().serialize()));
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
