package se.samsyn.foundation.login.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Denied;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Open;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.login.Session;
import se.samsyn.foundation.wall.Actor;

/** The first wall for pages: deny by default. The use case asks the matrix again, and the database stands behind. */
final class AccessInterceptor implements HandlerInterceptor {
    private final Access access;

    AccessInterceptor(Access access) {
        this.access = access;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return isStatic(handler);
        }
        if (method.hasMethodAnnotation(Open.class)) {
            return true;
        }
        Requires requires = method.getMethodAnnotation(Requires.class);
        if (requires == null) {
            throw new Missing();
        }
        Optional<Session> session = SessionFilter.session(request);
        if (request.getMethod().equals("POST") && !mayBeTaken(request, session)) {
            throw new LostForm();
        }
        if (session.isEmpty()) {
            return sendTo(response, "/?till=" + URLEncoder.encode(target(request), StandardCharsets.UTF_8));
        }
        Actor actor = session.get().actor();
        if (actor == null) {
            return sendTo(response, "/logga-in/roll");
        }
        if (access.ground(actor, requires.value()).isEmpty()) {
            throw hasId(request) ? new Missing() : new Denied(requires.value());
        }
        return true;
    }

    /** A form that is sent on to the login page takes nothing with it. */
    private static boolean mayBeTaken(HttpServletRequest request, Optional<Session> session) {
        return session.filter(one -> one.actor() != null && !FormWriter.isAnother(request, one))
                .isPresent();
    }

    private static boolean isStatic(Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        throw new Missing();
    }

    private static boolean sendTo(HttpServletResponse response, String path) {
        response.setStatus(303);
        response.setHeader("Location", path);
        return false;
    }

    /** A page that was asked for comes back after login. */
    private static String target(HttpServletRequest request) {
        return request.getRequestURI();
    }

    private static boolean hasId(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && !variables.isEmpty();
    }
}
