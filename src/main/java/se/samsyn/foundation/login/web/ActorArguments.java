package se.samsyn.foundation.login.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.login.Session;
import se.samsyn.foundation.wall.Actor;

/** Gives a handler the one who asks. A handler for one side never meets an actor of the other. */
final class ActorArguments implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Actor.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        Actor actor = SessionFilter.session(request).map(Session::actor).orElseThrow(Missing::new);
        if (!parameter.getParameterType().isInstance(actor)) {
            throw new Missing();
        }
        return actor;
    }
}
