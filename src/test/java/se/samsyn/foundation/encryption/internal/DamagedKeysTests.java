package se.samsyn.foundation.encryption.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.foundation.health.StartRefused;
import se.samsyn.foundation.shared.Domain;

/** Whatever is wrong with the keys, the program says so in one sentence and does not start. */
class DamagedKeysTests extends KeysTest {
    private UUID installation;
    private Path table;

    @BeforeEach
    void someKeys() throws IOException {
        sealed("Något");
        installation = KeyringFile.read(folder().keyring()).installation();
        table = folder().table(new RingId(Domain.SOCIAL, FARSTA));
    }

    @Test
    void theFileOfKeysIsMissing() throws IOException {
        Files.delete(folder().keyring());
        refused("The keys of this database are missing");
    }

    @Test
    void theWholeFolderIsMissing() throws IOException {
        try (var files = Files.list(folder().root())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder().root());
        refused("The keys of this database are missing");
    }

    @Test
    void theKeysAreAnotherDatabases() {
        installation = UUID.randomUUID();
        refused("another database's");
    }

    @Test
    void othersMayReadTheFile() throws IOException {
        Files.setPosixFilePermissions(folder().keyring(), PosixFilePermissions.fromString("rw-r-----"));
        refused("can be read by others");
    }

    @Test
    void othersMayReadTheFolder() throws IOException {
        Files.setPosixFilePermissions(folder().root(), PosixFilePermissions.fromString("rwxr-x---"));
        refused("can be read by others");
    }

    @Test
    void theFileOfKeysIsTruncatedAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(folder().keyring());
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 2}) {
            Files.write(folder().keyring(), Arrays.copyOf(whole, length));
            refused("cannot be used");
        }
    }

    @Test
    void aDataKeyTableIsMissing() throws IOException {
        Files.delete(table);
        refused("cannot be used");
    }

    @Test
    void aDataKeyTableIsTruncated() throws IOException {
        Files.write(table, Arrays.copyOf(Files.readAllBytes(table), 1000));
        refused("cannot be used");
    }

    @Test
    void aDataKeyTableIsAnotherAuthoritys() throws IOException {
        sealedForAnother();
        Files.copy(
                folder().table(new RingId(Domain.SOCIAL, SKOG)),
                table,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        refused("cannot be used");
    }

    private void sealedForAnother() throws IOException {
        try (var keyrings = open()) {
            CONTENT.seal(keyrings.of(Domain.SOCIAL, SKOG), report, report, "Något");
        }
    }

    private void refused(String why) {
        assertThatThrownBy(() -> {
                    try (var keyrings = DefaultKeyrings.open(folder(), InTheFile.AS_THEY_ARE)) {
                        keyrings.check(Optional.of(installation));
                    }
                })
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why);
    }
}
