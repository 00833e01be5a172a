package se.samsyn.socialservices.confidentiality.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * That somebody has come in to their own consent, in this browser and until it is closed. No staff login, and none that
 * staff have is looked at.
 *
 * @param code whose it is
 */
record OwnCookie(String code, String session) {
    private static final String NAME = "samsyn-mitt";
    private static final String PATH = "/mitt";
    private static final String BETWEEN = "_";
    private static final OwnCookie NONE = new OwnCookie("", "");

    static OwnCookie of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                String[] parts = cookie.getValue().split(BETWEEN, -1);
                if (cookie.getName().equals(NAME) && parts.length == 2) {
                    return new OwnCookie(parts[0], parts[1]);
                }
            }
        }
        return NONE;
    }

    /** What opens that code's page; empty when it is another's. */
    static String session(HttpServletRequest request, String code) {
        OwnCookie cookie = of(request);
        return cookie.code().equals(Paths.tidy(code)) ? cookie.session() : "";
    }

    void write(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, Paths.tidy(code) + BETWEEN + session, Duration.ofSeconds(-1));
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(NAME, value)
                .path(PATH)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
