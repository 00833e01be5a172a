package se.samsyn.foundation.login.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.login.Session;
import se.samsyn.foundation.login.web.LostPage.Why;
import se.samsyn.foundation.page.ErrorPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.UnreachablePage;
import se.samsyn.foundation.page.UnreachablePage.Posted;

/** What is shown when there is nothing else to show. Never a stack trace, and never what went wrong inside. */
@Component
class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final List<String> NEVER_SHOWN_AGAIN = List.of("password");
    private static final List<String> REPLACED = List.of(SessionCsrfTokens.FIELD, FormWriter.FIELD);
    private static final String UNSAVED = "foundation/login/web/unsaved";
    private static final int REFERENCE = 8;

    private final Pages pages;
    private final FrameArguments frames;
    private final EmergencyStrip strip;

    ErrorPages(Pages pages, FrameArguments frames, EmergencyStrip strip) {
        this.pages = pages;
        this.frames = frames;
        this.strip = strip;
    }

    /** The same, byte for byte, for what is foreign and what does not exist (plan, part 9). */
    View missing(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, "page.error.missing");
    }

    View denied(HttpServletRequest request) {
        Frame frame = frames.frame(request).withoutForms();
        var way = new Link(frame.t("page.error.denied.change"), "/logga-in/roll");
        return page(frame, HttpStatus.FORBIDDEN, "page.error.denied", way);
    }

    /**
     * The form cannot be taken as it is: mostly because the login ran out while someone was writing. Nothing is done
     * with it, and what was typed is shown again with a fresh token, to be sent once that is put right. Only ever to
     * whoever wrote it.
     */
    View lost(HttpServletRequest request) {
        Optional<Session> session = SessionFilter.session(request);
        if (session.isPresent() && FormWriter.isAnother(request, session.get())) {
            return page(request, HttpStatus.FORBIDDEN, "login.lost.another");
        }
        Why why = session.isEmpty() ? Why.OUT : session.get().actor() == null ? Why.NO_ROLE : Why.OLD;
        if (savesItself(request)) {
            String sentence = why == Why.OUT ? "login.unsaved.out" : "login.unsaved.old";
            var part = new UnsavedPart(frames.frame(request), sentence, why == Why.OUT ? why.elsewhere() : "");
            return pages.page(UNSAVED, part, HttpStatus.FORBIDDEN);
        }
        List<Posted> typed = new ArrayList<>();
        FormWriter.of(request).ifPresent(account -> typed.add(new Posted(FormWriter.FIELD, account)));
        posted(request).stream()
                .filter(field -> !REPLACED.contains(field.name()))
                .forEach(typed::add);
        var page = new LostPage(frames.frame(request), path(request), why, typed);
        return pages.page("foundation/login/web/lost", page, HttpStatus.FORBIDDEN);
    }

    /** An address or a form whose letters cannot be read. Whoever typed it can put it right; we cannot. */
    View unreadable(HttpServletRequest request) {
        return page(request, HttpStatus.BAD_REQUEST, "page.error.unreadable");
    }

    /** Nothing of it is kept. Whoever sent it learns so, instead of a connection that breaks. */
    View tooLarge(HttpServletRequest request) {
        return page(request, HttpStatus.CONTENT_TOO_LARGE, "page.error.too-large");
    }

    View other(HttpServletRequest request, HttpStatus status) {
        return status.is5xxServerError()
                ? fault(request, new IllegalStateException("Status " + status.value()))
                : page(request, status, "page.error.missing");
    }

    View failed(HttpServletRequest request, Throwable cause) {
        return Unreachable.isCauseOf(cause) ? unreachable(request, cause) : fault(request, cause);
    }

    private View fault(HttpServletRequest request, Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE).toUpperCase(Locale.ROOT);
        LOG.error("{} {} failed, reference {}", method(request), path(request), reference, cause);
        Frame frame = frames.frame(request).withoutForms();
        var page = new ErrorPage(
                frame,
                frame.t("page.error.failed"),
                frame.t("page.error.failed.what", reference),
                new Link(frame.t("page.error.home"), "/"));
        return pages.page("foundation/page/error", page, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private View unreachable(HttpServletRequest request, Throwable cause) {
        LOG.error("The database did not answer {} {}: {}", method(request), path(request), cause.toString());
        Frame frame = strip.above(frames.frame(request).withoutForms());
        if (savesItself(request)) {
            return pages.page(
                    UNSAVED, new UnsavedPart(frame, "login.unsaved.wait", ""), HttpStatus.SERVICE_UNAVAILABLE);
        }
        boolean keeps = method(request).equals("POST") && !isLogin(request);
        var page = new UnreachablePage(frame, isLogin(request) ? "/" : path(request), keeps, posted(request));
        return pages.page("foundation/page/unreachable", page, HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** The form is still there, on the page that asked, and what is answered is put beside it. */
    private static boolean savesItself(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** A password is never written into a page, so there is nothing to send again. */
    private static boolean isLogin(HttpServletRequest request) {
        return NEVER_SHOWN_AGAIN.stream().anyMatch(request.getParameterMap()::containsKey);
    }

    private View page(HttpServletRequest request, HttpStatus status, String key) {
        Frame frame = frames.frame(request).withoutForms();
        return page(frame, status, key, new Link(frame.t("page.error.home"), "/"));
    }

    private View page(Frame frame, HttpStatus status, String key, Link way) {
        return pages.page(
                "foundation/page/error", new ErrorPage(frame, frame.t(key), frame.t(key + ".what"), way), status);
    }

    /** Where it was sent: in an error dispatch the request's own address is /error, and its own method GET. */
    private static String path(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return first == null ? request.getRequestURI() : first.toString();
    }

    private static String method(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return first == null ? request.getMethod() : first.toString();
    }

    private static List<Posted> posted(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !NEVER_SHOWN_AGAIN.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Posted(field.getKey(), value)))
                .toList();
    }
}
