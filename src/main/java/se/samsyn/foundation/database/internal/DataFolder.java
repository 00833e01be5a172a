package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where everything that outlives the program lies. Readable by its owner only. */
record DataFolder(Path root) {
    static DataFolder open(Path path) throws IOException {
        Files.createDirectories(path);
        Path root = path.toRealPath();
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        return new DataFolder(root);
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path cluster() {
        return root.resolve("pg");
    }

    Path log() {
        return root.resolve("pg.log");
    }

    Path binaries(String version) {
        return root.resolve("pgbin-" + version);
    }
}
