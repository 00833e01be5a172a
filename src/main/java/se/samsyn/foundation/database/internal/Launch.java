package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.foundation.health.StartRefused;

/** How the server is started: on the loopback address only, on a port that is free now and stays ours. */
record Launch(DataFolder folder, PostgresBinaries binaries, ServerAccount account, int port) {
    private static final int POLL_MILLIS = 5;

    static Launch onFreePort(DataFolder folder, PostgresBinaries binaries, ServerAccount account) throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Launch(folder, binaries, account, socket.getLocalPort());
        }
    }

    /** In a session of its own, so that Ctrl-C reaches the program first and the database after the last answer. */
    Postmaster start() throws IOException {
        Path cluster = folder.cluster();
        Orphans.stop(cluster);
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(account.command(arguments(cluster)));
        Process process = Programs.start(command, folder.log());
        var postmaster = new Postmaster(process.toHandle());
        while (!postmaster.isReady(cluster)) {
            if (!process.isAlive()) {
                throw new StartRefused(
                        StartRefused.UNAVAILABLE, "PostgreSQL did not start; the reason is in " + folder.log() + ".");
            }
            pause();
        }
        return postmaster;
    }

    private List<String> arguments(Path cluster) {
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
                "max_connections=100",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "jit=off",
                "-c",
                "TimeZone=UTC",
                // A log segment that is used again would keep what was written to it before.
                "-c",
                "wal_recycle=off",
                // A DETAIL line would put the row that failed, and so a child's data, into the log.
                "-c",
                "log_error_verbosity=terse");
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
