package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.Keyrings;
import se.samsyn.foundation.encryption.internal.FileKeyring.OpenRing;
import se.samsyn.foundation.health.StartRefused;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;

/** The keys in a folder of files, held by one program at a time, however many contexts it has. */
final class DefaultKeyrings implements Keyrings, AutoCloseable {
    private static final Map<Path, DefaultKeyrings> HELD = new ConcurrentHashMap<>();

    private final KeyFolder folder;
    private final FileChannel lock;
    private final Map<RingId, FileKeyring> keyrings = new ConcurrentHashMap<>();
    private final Map<RingId, OpenRing> opened = new ConcurrentHashMap<>();
    private @Nullable KeyringFile file;
    private int holders = 1;

    private DefaultKeyrings(KeyFolder folder, FileChannel lock, @Nullable KeyringFile file) {
        this.folder = folder;
        this.lock = lock;
        this.file = file;
    }

    static DefaultKeyrings open(KeyFolder folder) {
        return HELD.compute(folder.root().toAbsolutePath().normalize(), (path, held) -> {
            if (held == null) {
                return openNow(folder);
            }
            held.holders++;
            return held;
        });
    }

    /** Whatever is wrong with the keys is said before anything else has begun. */
    private static DefaultKeyrings openNow(KeyFolder folder) {
        try {
            folder.create();
            folder.checkRights();
            var lock = lock(folder);
            try {
                var keyrings = new DefaultKeyrings(folder, lock, folder.isThere() ? checked(folder) : null);
                keyrings.finishRotation();
                return keyrings;
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw refused(folder, failed);
        }
    }

    @Override
    public Keyring of(Domain side, AuthorityId authority) {
        return keyrings.computeIfAbsent(new RingId(side, authority), ring -> new FileKeyring(ring, this::ring));
    }

    @Override
    public synchronized UUID check(Optional<UUID> known) {
        try {
            if (file == null && known.isPresent()) {
                throw new StartRefused(
                        StartRefused.MISCONFIGURED,
                        "The keys of this database are missing: " + folder.keyring()
                                + ". Put them back from their own backup; without them nothing in it can be read.");
            }
            if (file == null) {
                file = KeyringFile.fresh();
                file.write(folder);
            }
            if (known.isPresent() && !known.get().equals(file.installation())) {
                throw new StartRefused(
                        StartRefused.MISCONFIGURED,
                        "The keys in " + folder.root() + " are another database's. Nothing was touched.");
            }
            return file.installation();
        } catch (IOException failed) {
            throw refused(folder, failed);
        }
    }

    @Override
    public synchronized Rotation rotate() {
        KeyringFile current = loaded();
        try {
            for (var ring : current.keysets().entrySet()) {
                Wrapping wrapping = Wrapping.parse(ring.getValue());
                if (!wrapping.isRotating()) {
                    current = current.with(ring.getKey(), wrapping.withNewKey().serialize());
                }
            }
            save(current);
            return finishRotation();
        } catch (IOException | GeneralSecurityException failed) {
            throw refused(folder, failed);
        }
    }

    /** Each ring's table is wrapped anew and durable before the old key goes. */
    private synchronized Rotation finishRotation() {
        if (file == null) {
            return new Rotation(0, 0);
        }
        KeyringFile current = file;
        int rings = 0;
        long dataKeys = 0;
        try {
            for (RingId id : current.keysets().keySet()) {
                Wrapping wrapping = wrapping(current, id);
                if (wrapping.isRotating()) {
                    OpenRing ring = ring(id);
                    dataKeys += rewrap(id, wrapping, ring.table());
                    ring.table().flush();
                    current = current.with(id, wrapping.withoutOldKeys().serialize());
                    rings++;
                }
            }
            if (rings > 0) {
                save(current);
                keyrings.clear();
                closeRings();
            }
            return new Rotation(rings, dataKeys);
        } catch (IOException | GeneralSecurityException failed) {
            throw refused(folder, failed);
        }
    }

    private static long rewrap(RingId ring, Wrapping wrapping, KeyTable table) {
        return table.rewrap((report, wrapped) -> {
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
    }

    private synchronized OpenRing ring(RingId ring) {
        return opened.computeIfAbsent(ring, this::open);
    }

    private OpenRing open(RingId ring) {
        try {
            if (!loaded().keysets().containsKey(ring)) {
                add(ring);
            }
            return new OpenRing(
                    wrapping(loaded(), ring),
                    KeyTable.open(folder.table(ring), KeyFolder.whose(ring, loaded().installation())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("The keys of " + ring + " cannot be read", changed);
        }
    }

    /** The table first: what stands in the file of keys has one. */
    private void add(RingId ring) throws IOException {
        Files.deleteIfExists(folder.table(ring));
        Slots.create(folder.table(ring), KeyFolder.whose(ring, loaded().installation()));
        save(loaded().with(ring, Wrapping.generate().serialize()));
    }

    private void save(KeyringFile changed) throws IOException {
        changed.write(folder);
        file = changed;
    }

    private KeyringFile loaded() {
        KeyringFile loaded = file;
        if (loaded == null) {
            throw new IllegalStateException("Nobody has asked yet whose keys these are");
        }
        return loaded;
    }

    @Override
    public void close() {
        HELD.computeIfPresent(folder.root().toAbsolutePath().normalize(), (path, held) -> {
            held.holders--;
            return held.holders > 0 ? held : held.closedNow();
        });
    }

    private synchronized @Nullable DefaultKeyrings closedNow() {
        try {
            closeRings();
            lock.close();
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void closeRings() throws IOException {
        for (OpenRing ring : opened.values()) {
            ring.table().close();
        }
        opened.clear();
    }

    private static Wrapping wrapping(KeyringFile file, RingId ring) throws GeneralSecurityException {
        return Wrapping.parse(java.util.Objects.requireNonNull(file.keysets().get(ring)));
    }

    private static KeyringFile checked(KeyFolder folder) throws IOException {
        var file = KeyringFile.read(folder.keyring());
        for (RingId ring : file.keysets().keySet()) {
            KeyTable.open(folder.table(ring), KeyFolder.whose(ring, file.installation()))
                    .close();
        }
        return file;
    }

    private static FileChannel lock(KeyFolder folder) throws IOException {
        var channel = FileChannel.open(
                folder.lock(),
                java.util.Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                KeyFolder.ownersFile());
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProgram) {
            // The same answer as when another holds it.
        }
        channel.close();
        throw new StartRefused(StartRefused.IN_USE, "Another Samsyn is using the keys in " + folder.root() + ".");
    }

    private static StartRefused refused(KeyFolder folder, Exception failed) {
        return new StartRefused(
                StartRefused.MISCONFIGURED,
                "The keys in " + folder.root() + " cannot be used: " + failed.getMessage() + ". Nothing was touched.",
                failed);
    }
}
