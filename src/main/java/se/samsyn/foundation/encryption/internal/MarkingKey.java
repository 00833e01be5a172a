package se.samsyn.foundation.encryption.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.UUID;
import se.samsyn.foundation.encryption.SearchTerm;

/** What a ring makes marks of search terms with: HMAC-SHA-256, shortened. */
@AccessesPartialKey
final class MarkingKey {
    /** Lies among the data keys under the name of no report, so that it is wrapped, rotated and kept as they are. */
    static final UUID NAME = new UUID(0, 0);

    /** So many bytes that no two terms of a ring will ever have the same mark by chance. */
    private static final int MARK = 16;

    private static final int ONLY = 1;
    private static final HmacPrfParameters PARAMETERS;

    static {
        try {
            PrfConfig.register();
            PARAMETERS = HmacPrfParameters.builder()
                    .setKeySizeBytes(DataKey.BYTES)
                    .setHashType(HmacPrfParameters.HashType.SHA256)
                    .build();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private final PrfSet prf;

    private MarkingKey(PrfSet prf) {
        this.prf = prf;
    }

    static MarkingKey of(byte[] key) throws GeneralSecurityException {
        var imported = HmacPrfKey.builder()
                .setParameters(PARAMETERS)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
        return new MarkingKey(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(imported).withFixedId(ONLY).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    }

    byte[] mark(SearchTerm term) {
        try {
            // No kind has the sign between them, so no other kind and text make the same.
            return prf.computePrimary((term.kind() + "|" + term.text()).getBytes(UTF_8), MARK);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
