package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a killed program left running. We hold the folder's lock, so none of it has a master any more. */
final class Orphans {
    private Orphans() {}

    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Postmaster.on(cluster).ifPresent(Postmaster::stop);
        ProcessHandle.allProcesses()
                .filter(process -> Postmaster.serves(process, cluster))
                .forEach(backend -> new Postmaster(backend).stop());
        if (Files.exists(pidFile) && numberIsReused(pidFile)) {
            Files.delete(pidFile);
        }
    }

    /** PostgreSQL would take any living process of that number for a server, and refuse. */
    private static boolean numberIsReused(Path pidFile) throws IOException {
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(pid).isPresent();
    }
}
