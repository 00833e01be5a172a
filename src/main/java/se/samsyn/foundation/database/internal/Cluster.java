package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/** The folder of tables. Made whole or not at all: a start that dies halfway leaves nothing to trip over. */
final class Cluster {
    private Cluster() {}

    static void create(DataFolder folder, PostgresBinaries binaries, ServerAccount account, Secrets secrets)
            throws IOException {
        if (Files.exists(folder.cluster())) {
            return;
        }
        Path draft = folder.root().resolve("pg.new");
        FileSystemUtils.deleteRecursively(draft);
        Files.createDirectory(draft);
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwx------"));
        account.own(draft);
        Path password = Files.createTempFile(folder.root(), "password", "");
        try {
            Files.writeString(password, secrets.of(Secrets.SUPERUSER));
            account.own(password);
            Programs.run(account.command(binaries.initdb(draft, password)), folder.log());
        } finally {
            Files.delete(password);
        }
        Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }
}
