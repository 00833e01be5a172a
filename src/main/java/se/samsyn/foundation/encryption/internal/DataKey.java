package se.samsyn.foundation.encryption.internal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/** One report's key: AES-256-GCM, with a random start value for each value sealed. */
@AccessesPartialKey
final class DataKey {
    static final int BYTES = 32;
    /** A report has one data key for good, so no ciphertext needs to say which key it is of. */
    private static final int ONLY = 1;

    private static final AesGcmParameters PARAMETERS = parameters();

    private final Aead aead;

    private DataKey(Aead aead) {
        this.aead = aead;
    }

    static byte[] random() {
        return SecretBytes.randomBytes(BYTES).toByteArray(InsecureSecretKeyAccess.get());
    }

    static DataKey of(byte[] key) throws GeneralSecurityException {
        var imported = AesGcmKey.builder()
                .setParameters(PARAMETERS)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
        return new DataKey(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(imported).withFixedId(ONLY).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    byte[] seal(byte[] plain, byte[] place) {
        try {
            return aead.encrypt(plain, place);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    byte[] open(byte[] sealed, byte[] place) throws GeneralSecurityException {
        return aead.decrypt(sealed, place);
    }

    private static AesGcmParameters parameters() {
        try {
            return AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
