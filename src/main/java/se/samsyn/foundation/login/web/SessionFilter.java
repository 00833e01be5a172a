package se.samsyn.foundation.login.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.login.Session;

/** Finds who asks, once per request and before anything else looks at it. */
final class SessionFilter extends OncePerRequestFilter {
    private static final String ATTRIBUTE = Session.class.getName();

    private final Logins logins;

    SessionFilter(Logins logins) {
        this.logins = logins;
    }

    static Optional<Session> session(HttpServletRequest request) {
        return Optional.ofNullable((Session) request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SessionCookie.read(request)
                .flatMap(logins::find)
                .ifPresent(session -> request.setAttribute(ATTRIBUTE, session));
        chain.doFilter(request, response);
    }
}
