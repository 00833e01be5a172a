package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.health.Finding;
import se.samsyn.foundation.health.HealthCheck;
import se.samsyn.foundation.health.Level;

/** How much room there is where the data folder lies. A database of one's own elsewhere is not seen from here. */
@Component
class DiskHealth implements HealthCheck {
    private static final long GIGABYTE = 1_000_000_000L;

    /** A busy month of the audit's city takes less; below it there is a day or two to do something. */
    private static final long LITTLE = 5;

    private static final long TOO_LITTLE = 1;

    private final Path data;

    DiskHealth(@Value("${samsyn.data:data}") Path data) {
        this.data = data;
    }

    @Override
    public String thing() {
        return "disk";
    }

    @Override
    public Finding look() throws IOException {
        return of(Files.getFileStore(data.toAbsolutePath()).getUsableSpace());
    }

    static Finding of(long bytes) {
        long free = bytes / GIGABYTE;
        Level level = free < TOO_LITTLE ? Level.RED : free < LITTLE ? Level.YELLOW : Level.GREEN;
        return Finding.of(level, "health.disk.free", free);
    }
}
