package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;

/** A folder of keys of the test's own. */
abstract class KeysTest {
    static final SealedColumn CONTENT = new SealedColumn("intake.snapshot", "content");
    static final AuthorityId FARSTA = new AuthorityId(UUID.randomUUID());
    static final AuthorityId SKOG = new AuthorityId(UUID.randomUUID());

    @TempDir
    Path temporary;

    final UUID report = UUID.randomUUID();

    KeyFolder folder() {
        return new KeyFolder(temporary.resolve("keys"));
    }

    /** As the program opens them, on a database that knows none yet. */
    DefaultKeyrings open() {
        var keyrings = DefaultKeyrings.open(folder(), InTheFile.AS_THEY_ARE);
        keyrings.check(Optional.empty());
        return keyrings;
    }

    byte[] sealed(String text) throws IOException {
        try (var keyrings = open()) {
            Keyring keys = keyrings.of(Domain.SOCIAL, FARSTA);
            byte[] sealed = CONTENT.seal(keys, report, report, text);
            keys.flush();
            return sealed;
        }
    }

    String opened(byte[] sealed) throws IOException {
        try (var keyrings = open()) {
            return CONTENT.open(keyrings.of(Domain.SOCIAL, FARSTA), report, report, sealed);
        }
    }
}
