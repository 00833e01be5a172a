package se.samsyn.foundation.encryption.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samsyn.foundation.encryption.KeyDestroyed;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.encryption.Unreadable;
import se.samsyn.foundation.shared.Domain;

class SealingTests extends KeysTest {
    private static final String WORDS = "Barnet berättar något påhittat";

    @Test
    void whatIsSealedIsReadAgainWhenTheProgramHasBeenStartedAnew() throws IOException {
        assertThat(opened(sealed(WORDS))).isEqualTo(WORDS);
    }

    @Test
    void theSameWordsSealedTwiceLookDifferentAndHoldNoneOfThem() throws IOException {
        byte[] once = sealed(WORDS);

        assertThat(once).isNotEqualTo(sealed(WORDS));
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("Barnet");
    }

    @Test
    void aCiphertextThatIsMovedCannotBeRead() throws IOException {
        byte[] sealed = sealed(WORDS);
        UUID otherRow = UUID.randomUUID();
        try (var keyrings = open()) {
            Keyring keys = keyrings.of(Domain.SOCIAL, FARSTA);
            Keyring otherAuthority = keyrings.of(Domain.SOCIAL, SKOG);
            Keyring otherSide = keyrings.of(Domain.SCHOOL, FARSTA);
            var otherColumn = new SealedColumn("intake.snapshot", "hash");
            var otherTable = new SealedColumn("intake.supplement", "content");
            CONTENT.seal(keys, otherRow, otherRow, "En annan anmälan");
            CONTENT.seal(otherAuthority, report, report, "En annan nämnds");
            CONTENT.seal(otherSide, report, report, "Skolans egen");

            assertThatThrownBy(() -> CONTENT.open(keys, report, otherRow, sealed))
                    .isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> CONTENT.open(keys, otherRow, report, sealed))
                    .isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> otherColumn.open(keys, report, report, sealed))
                    .isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> otherTable.open(keys, report, report, sealed))
                    .isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> CONTENT.open(otherAuthority, report, report, sealed))
                    .isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> CONTENT.open(otherSide, report, report, sealed))
                    .isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void anyByteThatIsChangedIsFound() throws IOException {
        byte[] sealed = sealed(WORDS);
        try (var keyrings = open()) {
            Keyring keys = keyrings.of(Domain.SOCIAL, FARSTA);
            for (int at = 0; at < sealed.length; at++) {
                byte[] changed = sealed.clone();
                changed[at] ^= 1;
                assertThatThrownBy(() -> CONTENT.open(keys, report, report, changed))
                        .isInstanceOf(Unreadable.class);
            }
        }
    }

    @Test
    void whatWasEmptiedReadsAsNothing() throws IOException {
        assertThat(opened(new byte[0])).isEmpty();
    }

    @Test
    void whatADestroyedKeySealedIsGoneForGoodAndNothingCanBeAddedToIt() throws IOException {
        byte[] sealed = sealed(WORDS);
        try (var keyrings = open()) {
            keyrings.of(Domain.SOCIAL, FARSTA).destroy(List.of(report), 1);
        }

        assertThatThrownBy(() -> opened(sealed)).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> sealed("Mer")).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void aDestroyedKeyLiesNowhereInTheFolder() throws IOException {
        sealed(WORDS);
        String wrapped = new String(wrapped(), StandardCharsets.ISO_8859_1);
        assertThat(theFolder()).contains(wrapped);
        try (var keyrings = open()) {
            keyrings.of(Domain.SOCIAL, FARSTA).destroy(List.of(report), 1);
        }

        assertThat(theFolder()).doesNotContain(wrapped);
    }

    private byte[] wrapped() throws IOException {
        var ring = new RingId(Domain.SOCIAL, FARSTA);
        byte[] whose =
                KeyFolder.whose(ring, KeyringFile.read(folder().keyring()).installation());
        try (var table = KeyTable.open(folder().table(ring), whose)) {
            return table.find(report).orElseThrow();
        }
    }

    /** Byte for byte, as a text. */
    private String theFolder() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder().root())) {
            for (var file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
