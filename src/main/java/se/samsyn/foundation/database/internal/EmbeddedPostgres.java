package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samsyn.foundation.health.StartRefused;

/**
 * A PostgreSQL of the program's own: started with it, stopped with it, never shared with another program. One that dies
 * while the program lives is started again on the same port, where the pools look for it.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final FolderLock lock;
    private final Launch launch;
    private Postmaster postmaster;
    private boolean closed;

    private EmbeddedPostgres(FolderLock lock, Launch launch) throws IOException {
        this.lock = lock;
        this.launch = launch;
        this.postmaster = launch.start();
    }

    static EmbeddedPostgres start(DataFolder folder, String version, Secrets secrets) throws IOException {
        var lock = FolderLock.take(folder);
        try {
            var account = ServerAccount.current();
            var binaries = PostgresBinaries.unpack(folder.binaries(version));
            Cluster.create(folder, binaries, account, secrets);
            var server = new EmbeddedPostgres(lock, Launch.onFreePort(folder, binaries, account));
            server.reviveWhenItDies();
            return server;
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + launch.port() + "/" + database;
    }

    synchronized ProcessHandle process() {
        return postmaster.process();
    }

    @Override
    public synchronized void close() {
        closed = true;
        postmaster.stop();
        lock.close();
    }

    private void reviveWhenItDies() {
        process().onExit().thenRunAsync(this::revive);
    }

    private synchronized void revive() {
        if (closed) {
            return;
        }
        try {
            postmaster = launch.start();
            LOG.warn("PostgreSQL had died and has been started again");
            reviveWhenItDies();
        } catch (IOException | StartRefused failed) {
            LOG.error("PostgreSQL has died and does not start", failed);
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(this::revive);
        }
    }
}
