package se.samsyn.foundation.login.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where to go after login or a change of language. Never to another site. */
final class Targets {
    private Targets() {}

    static boolean isLocal(String path) {
        return path.length() > 1 && path.matches("/[A-Za-z0-9._~%/#?=&-]*") && !path.startsWith("//");
    }

    /** The path of the page that one came from; the start page when it is not one of ours. */
    static String pathOf(@Nullable String referrer) {
        if (referrer == null) {
            return "/";
        }
        try {
            URI from = URI.create(referrer);
            String path = from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
            return isLocal(path) ? path : "/";
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
