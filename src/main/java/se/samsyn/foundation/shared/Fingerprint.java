package se.samsyn.foundation.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What shows that something is still the same: SHA-256, in hex where people and other systems read it. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    public static byte[] bytes(String text) {
        return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** For what comes in parts. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
