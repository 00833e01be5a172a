package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import se.samsyn.foundation.health.StartRefused;

/** PostgreSQL's programs, unpacked once from the class path into the data folder. */
record PostgresBinaries(Path home) {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int ANY_EXECUTE = 0111;

    static PostgresBinaries unpack(Path home) throws IOException {
        if (!Files.exists(home)) {
            Path draft = home.resolveSibling(home.getFileName() + ".new");
            FileSystemUtils.deleteRecursively(draft);
            Files.createDirectories(draft);
            try (InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
                if (archive == null) {
                    throw new StartRefused(StartRefused.MISCONFIGURED, "No PostgreSQL for this machine is packed.");
                }
                unpack(new TarArchiveInputStream(new XZInputStream(archive)), draft);
            }
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(TarArchiveInputStream archive, Path into) throws IOException {
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path target = into.resolve(entry.getName()).normalize();
            if (!target.startsWith(into)) {
                throw new IOException("The archive points outside itself: " + entry.getName());
            }
            write(entry, archive, target);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            Files.setPosixFilePermissions(target, permissions(entry.getMode()));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        if ((mode & ANY_EXECUTE) != 0) {
            Stream.of(PosixFilePermission.values())
                    .filter(permission -> permission.name().endsWith("EXECUTE"))
                    .forEach(permissions::add);
        }
        return permissions;
    }

    List<String> initdb(Path cluster, Path passwordFile) {
        return List.of(
                program("initdb"),
                "-D",
                cluster.toString(),
                "-U",
                Secrets.SUPERUSER,
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=sv-SE",
                "--data-checksums",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile);
    }
}
