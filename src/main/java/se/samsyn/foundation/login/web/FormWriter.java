package se.samsyn.foundation.login.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.login.Session;

/**
 * Whose text a form holds. Several people share the computer in a staff room: what one of them wrote before the login
 * ran out is never shown to, or sent by, the next one who logs in.
 */
final class FormWriter {
    /** Goes with the text when the form's own token has been replaced by a fresh one. */
    static final String FIELD = "_writer";

    private FormWriter() {}

    /** The account that the form was given to; empty when it was made for nobody in particular. */
    static Optional<String> of(HttpServletRequest request) {
        return Stream.of(
                        Optional.ofNullable(request.getParameter(FIELD)),
                        accountIn(request.getParameter(SessionCsrfTokens.FIELD)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static boolean isAnother(HttpServletRequest request, Session session) {
        return of(request)
                .filter(account -> !account.equals(session.account().toString()))
                .isPresent();
    }

    /** A form's token is masked anew for every page: as many random bytes as it is long, then the two mixed. */
    private static Optional<String> accountIn(@Nullable String masked) {
        if (masked == null) {
            return Optional.empty();
        }
        try {
            byte[] both = Base64.getUrlDecoder().decode(masked);
            byte[] token = new byte[both.length / 2];
            for (int i = 0; i < token.length; i++) {
                token[i] = (byte) (both[i] ^ both[token.length + i]);
            }
            return Session.accountOf(new String(token, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noTokenOfOurs) {
            return Optional.empty();
        }
    }
}
