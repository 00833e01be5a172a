package se.samsyn.foundation.login.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.login.Session;
import se.samsyn.foundation.page.Destination;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Frame.Tab;
import se.samsyn.foundation.page.Frame.Who;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.wall.Actor;

/** Gives a handler the frame of its page, in the language that was chosen. */
final class FrameArguments implements HandlerMethodArgumentResolver {
    static final String LANGUAGE = "samsyn-sprak";

    private final Pages pages;
    private final Access access;
    private final List<Destination> destinations;
    private final boolean exampleCity;

    FrameArguments(Pages pages, Access access, List<Destination> destinations, boolean exampleCity) {
        this.pages = pages;
        this.access = access;
        this.destinations = destinations.stream()
                .sorted(Comparator.comparingInt(Destination::order))
                .toList();
        this.exampleCity = exampleCity;
    }

    boolean isExampleCity() {
        return exampleCity;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        return frame(Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class)));
    }

    Frame frame(HttpServletRequest request) {
        Texts texts = pages.texts(language(request));
        Session session = SessionFilter.session(request).orElse(null);
        Actor actor = session == null ? null : session.actor();
        return new Frame(
                texts,
                pages.dates(texts),
                session == null || actor == null ? null : who(texts, session, actor),
                actor == null ? List.of() : tabs(texts, actor, request.getRequestURI()),
                null,
                csrf(request),
                exampleCity);
    }

    static Locale language(HttpServletRequest request) {
        return Locale.of(SessionCookie.read(request, LANGUAGE).orElse("sv").equals("en") ? "en" : "sv");
    }

    private static Who who(Texts texts, Session session, Actor actor) {
        return new Who(
                texts.t("login.side." + actor.domain().code()),
                session.workplace(),
                texts.t("organisation.function." + actor.signature().function()),
                session.name());
    }

    /** Where a login leads: the first place that this function begins the day at. */
    String home(Actor actor) {
        return destinations.stream()
                .filter(place -> access.ground(actor, place.action()).isPresent())
                .sorted(Comparator.comparing(Destination::home).reversed())
                .map(Destination::path)
                .findFirst()
                .orElse("/logga-in/roll");
    }

    private List<Tab> tabs(Texts texts, Actor actor, String path) {
        return destinations.stream()
                .filter(place -> access.ground(actor, place.action()).isPresent())
                .map(place -> new Tab(texts.t(place.key()), place.path(), isAt(path, place), null))
                .toList();
    }

    private static boolean isAt(String path, Destination place) {
        return path.equals(place.path()) || path.startsWith(place.path() + "/");
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
