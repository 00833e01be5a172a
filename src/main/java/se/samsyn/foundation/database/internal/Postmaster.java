package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server's first process, ours or one that a killed program left behind. */
record Postmaster(ProcessHandle process) {
    private static final Duration FAST = Duration.ofMillis(3500);
    private static final Duration IMMEDIATE = Duration.ofMillis(1000);
    private static final int READY_LINE = 7;
    static final String PID_FILE = "postmaster.pid";

    /** The living server on this folder, whoever started it. A number alone proves nothing: it may have been reused. */
    static Optional<Postmaster> on(Path cluster) throws IOException {
        List<String> lines = pidFile(cluster);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(process -> serves(process, cluster))
                        .map(Postmaster::new);
    }

    static boolean serves(ProcessHandle process, Path cluster) {
        try {
            Path about = Path.of("/proc", Long.toString(process.pid()));
            return Files.readSymbolicLink(about.resolve("cwd")).equals(cluster)
                    && Files.readSymbolicLink(about.resolve("exe"))
                            .getFileName()
                            .toString()
                            .startsWith("postgres");
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    boolean isReady(Path cluster) throws IOException {
        List<String> lines = pidFile(cluster);
        return lines.size() > READY_LINE
                && lines.getFirst().strip().equals(Long.toString(process.pid()))
                && lines.get(READY_LINE).startsWith("ready");
    }

    /**
     * Rolls back what is under way and writes everything down; if that takes too long, recovery does it at next start.
     */
    void stop() {
        Programs.signal("INT", process);
        if (!ends(FAST)) {
            Programs.signal("QUIT", process);
            if (!ends(IMMEDIATE)) {
                process.destroyForcibly();
                ends(IMMEDIATE);
            }
        }
    }

    private boolean ends(Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Its lines; none when there is no file, which a server that ends may take away while we look. */
    static List<String> pidFile(Path cluster) throws IOException {
        try {
            return Files.readAllLines(cluster.resolve(PID_FILE));
        } catch (NoSuchFileException noServer) {
            return List.of();
        }
    }
}
