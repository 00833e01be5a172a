package se.samsyn.foundation.login.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Knows again a browser that somebody has logged in with, without saying who. Opens nothing: it only keeps the guesses
 * of others from making its owner wait. Forgotten when the program ends, as are the guesses.
 */
@Component
class KnownBrowsers {
    private static final String COOKIE = "samsyn-browser";
    private static final Duration AGE = Duration.ofDays(90);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final byte[] key = new byte[KEY_BYTES];

    KnownBrowsers() {
        new SecureRandom().nextBytes(key);
    }

    LoginCaller caller(HttpServletRequest request, String name) {
        return new LoginCaller(name, request.getRemoteAddr(), mark(request, name));
    }

    void remember(HttpServletRequest request, HttpServletResponse response, String name) {
        String mark = mark(request, name).orElseGet(() -> UUID.randomUUID().toString());
        SessionCookie.add(request, response, COOKIE, mark + "." + seal(mark, name), AGE);
    }

    private Optional<String> mark(HttpServletRequest request, String name) {
        return SessionCookie.read(request, COOKIE)
                .map(value -> value.split("\\.", 2))
                .filter(parts -> parts.length == 2 && isSame(seal(parts[0], name), parts[1]))
                .map(parts -> parts[0]);
    }

    private String seal(String mark, String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            String sealed = mark + "\n" + name.strip().toLowerCase(Locale.ROOT);
            return HexFormat.of().formatHex(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
