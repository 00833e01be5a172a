package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import se.samsyn.foundation.health.StartRefused;
import se.samsyn.foundation.shared.Fingerprint;

/**
 * Where the keys lie: beside the database and never in it, so that a backup of the database is unreadable without a
 * backup of these.
 */
record KeyFolder(Path root) {
    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

    static FileAttribute<Set<PosixFilePermission>> ownersFile() {
        return PosixFilePermissions.asFileAttribute(OWNERS_FILE);
    }

    Path path() {
        return root.toAbsolutePath().normalize();
    }

    boolean isThere() {
        return Files.exists(keyring());
    }

    void create() throws IOException {
        Files.createDirectories(root, PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
    }

    Path keyring() {
        return root.resolve("keyring");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path table(RingId ring) {
        return root.resolve(ring.fileName());
    }

    static byte[] whose(RingId ring, UUID installation) {
        return Fingerprint.bytes(installation + "|" + ring);
    }

    /** Keys that others on the machine may read are as good as given away. */
    void checkRights() throws IOException {
        check(root, OWNERS_FOLDER);
        try (var files = Files.list(root)) {
            for (Path file : files.toList()) {
                check(file, OWNERS_FILE);
            }
        }
    }

    private static void check(Path path, Set<PosixFilePermission> most) throws IOException {
        if (!most.containsAll(Files.getPosixFilePermissions(path))) {
            throw new StartRefused(
                    StartRefused.MISCONFIGURED,
                    "The keys can be read by others: " + path + " must have the rights "
                            + PosixFilePermissions.toString(most) + ".");
        }
    }
}
