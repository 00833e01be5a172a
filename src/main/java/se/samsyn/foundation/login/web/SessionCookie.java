package se.samsyn.foundation.login.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The one cookie that says who one is. No script can read it and no other site can send it with a form. */
final class SessionCookie {
    private static final String NAME = "samsyn-session";

    private SessionCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return read(request, NAME);
    }

    static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String secret) {
        add(request, response, NAME, secret, Duration.ofSeconds(-1));
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, NAME, "", Duration.ZERO);
    }

    static void add(HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
