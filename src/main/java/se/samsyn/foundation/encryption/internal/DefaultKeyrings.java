package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.Keyrings;
import se.samsyn.foundation.encryption.KeysAway;
import se.samsyn.foundation.health.StartRefused;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;

/** The keys in a folder of files, held by one program at a time, however many contexts it has. */
final class DefaultKeyrings implements Keyrings, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DefaultKeyrings.class);
    private static final Map<Path, DefaultKeyrings> HELD = new ConcurrentHashMap<>();

    private final KeyFolder folder;
    private final KeyService service;
    private final KeysLock lock;
    private final Map<RingId, FileKeyring> keyrings = new ConcurrentHashMap<>();
    /** Null where no keys have been made. */
    private volatile @Nullable Rings rings;

    private int holders = 1;

    private DefaultKeyrings(KeyFolder folder, KeyService service, KeysLock lock, @Nullable Rings rings) {
        this.folder = folder;
        this.service = service;
        this.lock = lock;
        this.rings = rings;
    }

    static DefaultKeyrings open(KeyFolder folder, KeyService service) {
        return HELD.compute(folder.path(), (path, held) -> {
            if (held == null) {
                return openNow(folder, service);
            }
            held.holders++;
            return held;
        });
    }

    /** Whatever is wrong with the keys is said before anything else has begun. */
    private static DefaultKeyrings openNow(KeyFolder folder, KeyService service) {
        try {
            folder.create();
            folder.checkRights();
            var lock = KeysLock.take(folder);
            try {
                return new DefaultKeyrings(folder, service, lock, folder.isThere() ? whole(folder, service) : null);
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException | KeysAway failed) {
            throw refused(folder, failed);
        }
    }

    /** A rotation that was killed is finished here; when the key service is away, at another start. */
    private static Rings whole(KeyFolder folder, KeyService service) throws IOException {
        try (var rings = Rings.checked(folder, service)) {
            new Rotating(rings).finish();
        } catch (KeysAway later) {
            LOG.warn("The key service is away: nothing can be read, and reports can be sent");
        }
        return Rings.checked(folder, service);
    }

    @Override
    public Keyring of(Domain side, AuthorityId authority) {
        return keyrings.computeIfAbsent(
                new RingId(side, authority), ring -> new FileKeyring(ring, () -> rings().ring(ring)));
    }

    @Override
    public List<Whose> all() {
        return rings().file().keysets().keySet().stream()
                .map(ring -> new Whose(ring.side(), ring.authority()))
                .toList();
    }

    @Override
    public synchronized UUID check(Optional<UUID> known) {
        Rings here = rings;
        try {
            if (here == null) {
                if (known.isPresent()) {
                    throw refused("The keys of this database are missing: " + folder.keyring()
                            + ". Put them back from their own backup; without them nothing in it can be read.");
                }
                here = Rings.fresh(folder, service);
                rings = here;
            }
            UUID installation = here.file().installation();
            if (known.isPresent() && !known.get().equals(installation)) {
                throw refused("The keys in " + folder.root() + " are another database's. Nothing was touched.");
            }
            return installation;
        } catch (IOException failed) {
            throw refused(folder, failed);
        }
    }

    @Override
    public synchronized Rotation rotate() {
        try (Rings now = rings()) {
            var rotating = new Rotating(now);
            rotating.begin();
            Rotation done = rotating.finish();
            keyrings.clear();
            rings = Rings.checked(folder, service);
            return done;
        } catch (IOException | KeysAway failed) {
            throw refused(folder, failed);
        }
    }

    private Rings rings() {
        Rings here = rings;
        if (here == null) {
            throw new IllegalStateException("Nobody has asked yet whose keys these are");
        }
        return here;
    }

    @Override
    public void close() {
        HELD.computeIfPresent(folder.path(), (path, held) -> {
            held.holders--;
            return held.holders > 0 ? held : held.closedNow();
        });
    }

    private synchronized @Nullable DefaultKeyrings closedNow() {
        try {
            if (rings != null) {
                rings().close();
            }
            lock.close();
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static StartRefused refused(String why) {
        return new StartRefused(StartRefused.MISCONFIGURED, why);
    }

    private static StartRefused refused(KeyFolder folder, Exception failed) {
        return new StartRefused(
                StartRefused.MISCONFIGURED,
                "The keys in " + folder.root() + " cannot be used: " + failed.getMessage() + ". Nothing was touched.",
                failed);
    }
}
