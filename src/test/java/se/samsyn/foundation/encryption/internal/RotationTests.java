package se.samsyn.foundation.encryption.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.Keyrings.Rotation;
import se.samsyn.foundation.shared.Domain;

class RotationTests extends KeysTest {
    private static final RingId RING = new RingId(Domain.SOCIAL, FARSTA);

    @Test
    void everyRowIsReadableAfterARotationAndTheOldKeyOpensNothing() throws IOException, GeneralSecurityException {
        Map<UUID, byte[]> rows = rows(300);
        byte[] before = KeyringFile.read(folder().keyring()).keysets().get(RING);
        try (var keyrings = open()) {
            assertThat(keyrings.rotate()).isEqualTo(new Rotation(1, 300));
        }

        allAreReadable(rows);
        byte[] whose =
                KeyFolder.whose(RING, KeyringFile.read(folder().keyring()).installation());
        try (var table = KeyTable.open(folder().table(RING), whose)) {
            UUID any = rows.keySet().iterator().next();
            byte[] wrapped = table.find(any).orElseThrow();
            var old = Wrapping.parse(before);
            assertThatThrownBy(() -> old.unwrap(wrapped, FileKeyring.whose(RING, any)))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    /** The folder as a kill would leave it: the new key is there, and some of the data keys are wrapped with it. */
    @Test
    void aRotationThatWasKilledInTheMiddleIsReadableAndIsFinishedAtTheNextStart() throws IOException {
        Map<UUID, byte[]> rows = rows(300);
        for (int rotation = 0; rotation < 3; rotation++) {
            halfRotated(rotation * 100);
            allAreReadable(rows);
            assertThat(keysNow()).as("only the new one").isEqualTo(1);
        }
    }

    /** With kill -9, at a moment when it has a new key and has not let go of the old one. */
    @Test
    void threeRotationsEachKilledInTheMiddleLeaveEveryRowReadable() throws IOException, InterruptedException {
        Map<UUID, byte[]> rows = rows(40_000);
        for (int rotation = 0; rotation < 3; rotation++) {
            Process program = RotatingProgram.start(folder());
            while (keysNow() == 1 && program.isAlive()) {
                Thread.onSpinWait();
            }
            program.destroyForcibly().waitFor();

            assertThat(keysNow()).as("it was killed in the middle").isEqualTo(2);
            allAreReadable(rows);
            assertThat(keysNow()).as("what it began is finished").isEqualTo(1);
        }
    }

    private int keysNow() throws IOException {
        try {
            return Wrapping.parse(KeyringFile.read(folder().keyring()).keysets().get(RING))
                            .isRotating()
                    ? 2
                    : 1;
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException(changed);
        }
    }

    private void halfRotated(int done) throws IOException {
        KeyringFile file = KeyringFile.read(folder().keyring());
        try {
            var rotating = Wrapping.parse(file.keysets().get(RING)).withNewKey();
            file.with(RING, rotating.serialize()).write(folder());
            byte[] whose = KeyFolder.whose(RING, file.installation());
            try (var table = KeyTable.open(folder().table(RING), whose)) {
                int[] left = {done};
                table.rewrap((report, wrapped) -> {
                    byte[] bound = FileKeyring.whose(RING, report);
                    try {
                        return left[0]-- > 0
                                ? java.util.Optional.of(rotating.wrap(rotating.unwrap(wrapped, bound), bound))
                                : java.util.Optional.empty();
                    } catch (GeneralSecurityException changed) {
                        throw new IllegalStateException(changed);
                    }
                });
            }
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException(changed);
        }
    }

    private Map<UUID, byte[]> rows(int count) throws IOException {
        Map<UUID, byte[]> rows = new HashMap<>();
        try (var keyrings = open()) {
            Keyring keys = keyrings.of(Domain.SOCIAL, FARSTA);
            for (int number = 0; number < count; number++) {
                UUID row = UUID.randomUUID();
                rows.put(row, CONTENT.seal(keys, row, row, row.toString()));
            }
            keys.flush();
        }
        return rows;
    }

    private void allAreReadable(Map<UUID, byte[]> rows) throws IOException {
        try (var keyrings = open()) {
            Keyring keys = keyrings.of(Domain.SOCIAL, FARSTA);
            rows.forEach((row, value) ->
                    assertThat(CONTENT.open(keys, row, row, value)).isEqualTo(row.toString()));
        }
    }
}
