package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL of the program's own: started with it, stopped with it, never shared with another program. */
final class EmbeddedPostgres implements AutoCloseable {
    private static final int POLL_MILLIS = 5;

    private final FolderLock lock;
    private final Postmaster postmaster;
    private final int port;

    private EmbeddedPostgres(FolderLock lock, Postmaster postmaster, int port) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.port = port;
    }

    static EmbeddedPostgres start(DataFolder folder, String version, Secrets secrets) throws IOException {
        var lock = FolderLock.take(folder);
        try {
            var account = ServerAccount.current();
            var binaries = PostgresBinaries.unpack(folder.binaries(version));
            Cluster.create(folder, binaries, account, secrets);
            Orphans.stop(folder.cluster());
            int port = freePort();
            return new EmbeddedPostgres(lock, launch(folder, binaries, account, port), port);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    ProcessHandle process() {
        return postmaster.process();
    }

    @Override
    public void close() {
        postmaster.stop();
        lock.close();
    }

    /** In a session of its own, so that Ctrl-C reaches the program first and the database after the last answer. */
    private static Postmaster launch(DataFolder folder, PostgresBinaries binaries, ServerAccount account, int port)
            throws IOException {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(account.command(arguments(binaries, folder.cluster(), port)));
        Process process = Programs.start(command, folder.log());
        var postmaster = new Postmaster(process.toHandle());
        while (!postmaster.isReady(folder.cluster())) {
            if (!process.isAlive()) {
                throw new StartRefused(
                        StartRefused.UNAVAILABLE, "PostgreSQL did not start; the reason is in " + folder.log() + ".");
            }
            pause();
        }
        return postmaster;
    }

    private static List<String> arguments(PostgresBinaries binaries, Path cluster, int port) {
        return List.of(
                binaries.program("postgres"),
                "-D",
                cluster.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + port,
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=60",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "jit=off",
                "-c",
                "TimeZone=UTC",
                // A DETAIL line would put the row that failed, and so a child's data, into the log.
                "-c",
                "log_error_verbosity=terse");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused(StartRefused.UNAVAILABLE, "Interrupted while PostgreSQL started.", stopped);
        }
    }
}
