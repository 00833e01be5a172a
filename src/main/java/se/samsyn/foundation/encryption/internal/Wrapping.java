package se.samsyn.foundation.encryption.internal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/** The keyset that one ring's data keys are wrapped with: one key, or for as long as a rotation takes, two. */
@AccessesPartialKey
final class Wrapping {
    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Tink's own head of a ciphertext: a version, and the number of the key. */
    private static final int KEY_NUMBER_AT = 1;

    private final KeysetHandle keyset;
    private final Aead aead;

    private Wrapping(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    static Wrapping generate() {
        return made(() -> KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
    }

    static Wrapping parse(byte[] serialized) throws GeneralSecurityException {
        return new Wrapping(TinkProtoKeysetFormat.parseKeyset(serialized, InsecureSecretKeyAccess.get()));
    }

    byte[] serialize() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /** With a new key that wraps from now on; what the old one has wrapped can still be read. */
    Wrapping withNewKey() {
        return made(() -> KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    /** Without the old one: what it wrapped can never be read again. */
    Wrapping withoutOldKeys() {
        return made(() -> KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(keyset.getPrimary().getKey())
                        .withFixedId(keyset.getPrimary().getId())
                        .makePrimary())
                .build());
    }

    boolean isRotating() {
        return keyset.size() > 1;
    }

    boolean isCurrent(byte[] wrapped) {
        return ByteBuffer.wrap(wrapped).getInt(KEY_NUMBER_AT)
                == keyset.getPrimary().getId();
    }

    byte[] wrap(byte[] dataKey, byte[] whose) {
        try {
            return aead.encrypt(dataKey, whose);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    byte[] unwrap(byte[] wrapped, byte[] whose) throws GeneralSecurityException {
        return aead.decrypt(wrapped, whose);
    }

    private static Wrapping made(Making making) {
        try {
            return new Wrapping(making.make());
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private interface Making {
        KeysetHandle make() throws GeneralSecurityException;
    }
}
