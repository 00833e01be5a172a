package se.samsyn.foundation.login.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import se.samsyn.foundation.login.Session;

/** The session's own token; before login, when there is no session, a token that lives in a cookie of its own. */
final class SessionCsrfTokens implements CsrfTokenRepository {
    static final String FIELD = "_csrf";

    private static final String COOKIE = "samsyn-form";

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(UUID.randomUUID().toString());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && SessionFilter.session(request).isEmpty()) {
            SessionCookie.add(request, response, COOKIE, token.getToken(), Duration.ofSeconds(-1));
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return SessionFilter.session(request)
                .map(Session::csrf)
                .or(() -> SessionCookie.read(request, COOKIE))
                .map(SessionCsrfTokens::token)
                .orElse(null);
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", FIELD, value);
    }
}
