package se.samsyn.foundation.encryption.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.Keyrings.Rotation;
import se.samsyn.foundation.encryption.KeysAway;
import se.samsyn.foundation.encryption.internal.TransitServer.Manner;
import se.samsyn.foundation.health.StartRefused;
import se.samsyn.foundation.shared.Domain;

class KeyServiceTests extends KeysTest {
    private TransitServer server;

    @BeforeEach
    void serviceIsThere() throws IOException, GeneralSecurityException {
        server = new TransitServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void keysThatLayInTheFileAreGivenToTheServiceAndAreNoLongerReadableThere()
            throws IOException, GeneralSecurityException {
        byte[] sealed = sealed("Elis Låtsasson");
        byte[] plain = KeyringFile.read(folder().keyring())
                .keysets()
                .values()
                .iterator()
                .next();

        assertThat(opened(sealed, Duration.ZERO)).isEqualTo("Elis Låtsasson");

        assertThat(Files.readString(folder().keyring())).contains("service transit");
        assertThatThrownBy(() -> Wrapping.parse(KeyringFile.read(folder().keyring())
                        .keysets()
                        .values()
                        .iterator()
                        .next()))
                .isInstanceOf(GeneralSecurityException.class);
        assertThat(Wrapping.parse(plain)).as("as they were before").isNotNull();
    }

    @Test
    void withoutTheServiceKeysThatItKeepsAreRefused() throws IOException {
        byte[] sealed = sealed("Elis Låtsasson");
        opened(sealed, Duration.ZERO);

        assertThatThrownBy(this::open)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("kept by the key service transit, which is not named");
    }

    @Test
    void whileItRefusesOrIsSlowNothingThatItKeepsIsReadAndWhatIsNewIsSealed() throws IOException {
        byte[] old = sealed("Elis Låtsasson");
        for (Manner manner : new Manner[] {Manner.REFUSES, Manner.NEVER_COMES_TO_AN_ANSWER}) {
            server.becomes(Manner.ANSWERS);
            UUID fresh = UUID.randomUUID();
            byte[] sealed;
            try (var keyrings = open(Duration.ZERO)) {
                Keyring keys = keyrings.of(Domain.SOCIAL, FARSTA);
                assertThat(CONTENT.open(keys, report, report, old)).isEqualTo("Elis Låtsasson");

                server.becomes(manner);
                assertThatThrownBy(() -> CONTENT.open(keys, report, report, old))
                        .as(manner.name())
                        .isInstanceOf(KeysAway.class);
                sealed = CONTENT.seal(keys, fresh, fresh, "Mira Påhittad");
                assertThat(CONTENT.open(keys, fresh, fresh, sealed))
                        .as("by whoever writes it, who must see what they wrote")
                        .isEqualTo("Mira Påhittad");
                keys.flush();
            }

            try (var keyrings = open(Duration.ZERO)) {
                Keyring keys = keyrings.of(Domain.SOCIAL, FARSTA);
                assertThatThrownBy(() -> CONTENT.open(keys, fresh, fresh, sealed))
                        .as("after a new start")
                        .isInstanceOf(KeysAway.class);
            }
            server.becomes(Manner.ANSWERS);
            try (var keyrings = open(Duration.ZERO)) {
                Keyring keys = keyrings.of(Domain.SOCIAL, FARSTA);
                assertThat(CONTENT.open(keys, fresh, fresh, sealed)).isEqualTo("Mira Påhittad");
                assertThat(CONTENT.open(keys, report, report, old)).isEqualTo("Elis Låtsasson");
            }
        }
    }

    @Test
    void anAuthorityThatReportsForTheFirstTimeMeanwhileIsReadableAfterwards() throws IOException {
        UUID first = UUID.randomUUID();
        byte[] sealed;
        sealed("Elis Låtsasson");
        try (var keyrings = open(Duration.ZERO)) {
            server.becomes(Manner.REFUSES);
            Keyring keys = keyrings.of(Domain.SCHOOL, SKOG);
            sealed = CONTENT.seal(keys, first, first, "Mira Påhittad");
            keys.flush();
        }
        server.becomes(Manner.ANSWERS);
        try (var keyrings = open(Duration.ZERO)) {
            assertThat(CONTENT.open(keyrings.of(Domain.SCHOOL, SKOG), first, first, sealed))
                    .isEqualTo("Mira Påhittad");
        }
    }

    @Test
    void whatTheServiceGaveIsUsedNoLongerThanItsTime() throws IOException {
        byte[] sealed = sealed("Elis Låtsasson");
        try (var keyrings = open(Duration.ofHours(1))) {
            Keyring keys = keyrings.of(Domain.SOCIAL, FARSTA);
            assertThat(CONTENT.open(keys, report, report, sealed)).isEqualTo("Elis Låtsasson");
            server.becomes(Manner.REFUSES);
            assertThat(CONTENT.open(keys, report, report, sealed))
                    .as("within its time nobody asks")
                    .isEqualTo("Elis Låtsasson");
        }
    }

    @Test
    void aRotationWrapsAnewWhatWasMadeWhileTheServiceWasAway() throws IOException {
        byte[] old = sealed("Elis Låtsasson");
        UUID fresh = UUID.randomUUID();
        byte[] sealed;
        try (var keyrings = open(Duration.ZERO)) {
            server.becomes(Manner.REFUSES);
            Keyring keys = keyrings.of(Domain.SOCIAL, FARSTA);
            sealed = CONTENT.seal(keys, fresh, fresh, "Mira Påhittad");
            keys.flush();
        }
        server.becomes(Manner.ANSWERS);
        try (var keyrings = open(Duration.ZERO)) {
            assertThat(keyrings.rotate()).isEqualTo(new Rotation(1, 2));
            Keyring keys = keyrings.of(Domain.SOCIAL, FARSTA);
            assertThat(CONTENT.open(keys, fresh, fresh, sealed)).isEqualTo("Mira Påhittad");
            assertThat(CONTENT.open(keys, report, report, old)).isEqualTo("Elis Låtsasson");
        }
    }

    private String opened(byte[] sealed, Duration lease) throws IOException {
        try (var keyrings = open(lease)) {
            return CONTENT.open(keyrings.of(Domain.SOCIAL, FARSTA), report, report, sealed);
        }
    }

    private DefaultKeyrings open(Duration lease) throws IOException {
        var service = TransitService.at(server.engine(), "samsyn", server.token(temporary), lease);
        var keyrings = DefaultKeyrings.open(folder(), service);
        keyrings.check(Optional.empty());
        return keyrings;
    }
}
