package se.samsyn.foundation.encryption.internal;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkeParameters.AeadId;
import com.google.crypto.tink.hybrid.HpkeParameters.KdfId;
import com.google.crypto.tink.hybrid.HpkeParameters.KemId;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/**
 * One side's pair of keys for the time that the key service is away. Anybody may wrap with the public one, so that what
 * is reported then is sealed as always; only the service can give the private one, so that nothing is read meanwhile.
 */
final class Reserve {
    static {
        try {
            HybridConfig.register();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static final int KEY_NUMBER_AT = 1;

    private final KeysetHandle known;
    private final Leased<HybridDecrypt> secret;

    private Reserve(KeysetHandle known, Leased<HybridDecrypt> secret) {
        this.known = known;
        this.secret = secret;
    }

    /** @param wrapped the private key as the service wrapped it */
    record Stored(byte[] known, byte[] wrapped) {
        Reserve opened(KeyService service) {
            return Reserve.tried(() -> new Reserve(
                    TinkProtoKeysetFormat.parseKeysetWithoutSecret(known),
                    new Leased<>(service.lease(), () -> decrypting(service.unwrap(wrapped)))));
        }
    }

    static Stored generate(KeyService service) {
        return tried(() -> {
            var pair = KeysetHandle.generateNew(HpkeParameters.builder()
                    .setKemId(KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(KdfId.HKDF_SHA256)
                    .setAeadId(AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.TINK)
                    .build());
            return new Stored(
                    TinkProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle()),
                    service.wrap(TinkProtoKeysetFormat.serializeKeyset(pair, InsecureSecretKeyAccess.get())));
        });
    }

    private static HybridDecrypt decrypting(byte[] pair) {
        return tried(() -> TinkProtoKeysetFormat.parseKeyset(pair, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class));
    }

    boolean hasWrapped(byte[] wrapped) {
        return ByteBuffer.wrap(wrapped).getInt(KEY_NUMBER_AT)
                == known.getPrimary().getId();
    }

    byte[] wrap(byte[] dataKey, byte[] whose) {
        return tried(() -> known.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                .encrypt(dataKey, whose));
    }

    byte[] unwrap(byte[] wrapped, byte[] whose) throws GeneralSecurityException {
        return secret.get().decrypt(wrapped, whose);
    }

    private static <T> T tried(Trying<T> trying) {
        try {
            return trying.of();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private interface Trying<T> {
        T of() throws GeneralSecurityException;
    }
}
