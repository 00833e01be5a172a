package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a killed program left running. We hold the folder's lock, so none of it has a master any more. */
final class Orphans {
    private Orphans() {}

    static void stop(Path cluster) throws IOException {
        if (Postmaster.pidFile(cluster).isEmpty()) {
            return;
        }
        Postmaster.on(cluster).ifPresent(Postmaster::stop);
        ProcessHandle.allProcesses()
                .filter(process -> Postmaster.serves(process, cluster))
                .forEach(backend -> new Postmaster(backend).stop());
        List<String> left = Postmaster.pidFile(cluster);
        if (!left.isEmpty() && isReused(left.getFirst())) {
            Files.deleteIfExists(cluster.resolve(Postmaster.PID_FILE));
        }
    }

    /** PostgreSQL would take any living process of that number for a server, and refuse. */
    private static boolean isReused(String number) {
        return ProcessHandle.of(Long.parseLong(number.strip())).isPresent();
    }
}
