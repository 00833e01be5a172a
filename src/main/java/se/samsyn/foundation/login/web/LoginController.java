package se.samsyn.foundation.login.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Open;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.login.web.StartPages.Typed;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;

/** In, out, and which language. */
@Controller
class LoginController {
    private static final Duration A_YEAR = Duration.ofDays(365);

    /** The sentence speaks of seconds, and one is not several. */
    private static final long FEWEST_SECONDS = 2;

    private final Logins logins;
    private final Pages pages;
    private final StartPages start;
    private final LoginThrottle throttle;
    private final KnownBrowsers browsers;
    private final boolean exampleCity;

    LoginController(
            Logins logins,
            Pages pages,
            StartPages start,
            LoginThrottle throttle,
            KnownBrowsers browsers,
            FrameArguments frames) {
        this.logins = logins;
        this.pages = pages;
        this.start = start;
        this.throttle = throttle;
        this.browsers = browsers;
        this.exampleCity = frames.isExampleCity();
    }

    @GetMapping("/")
    @Open("the way in; shows nothing about anyone")
    View start(Frame frame, HttpServletRequest request, @RequestParam(defaultValue = "") String till) {
        return SessionFilter.session(request).isPresent()
                ? pages.seeOther("/hem-eller-roll")
                : start.page(frame, new Typed("", till), "", HttpStatus.OK);
    }

    @PostMapping("/logga-in")
    @Open("the way in")
    View login(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String till) {
        var typed = new Typed(user, till);
        LoginCaller caller = browsers.caller(request, user);
        Duration wait = throttle.admit(caller);
        if (wait.isPositive()) {
            return early(frame, response, typed, wait);
        }
        Optional<UUID> account = logins.check(user, password);
        if (account.isEmpty()) {
            return start.page(frame, typed, frame.t("login.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        throttle.right(caller);
        browsers.remember(request, response, user);
        return enter(request, response, account.get(), till);
    }

    private View early(Frame frame, HttpServletResponse response, Typed typed, Duration wait) {
        long seconds = Math.max(FEWEST_SECONDS, wait.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return start.page(frame, typed, frame.t("login.wait", seconds), HttpStatus.TOO_MANY_REQUESTS);
    }

    @PostMapping("/logga-in/exempel")
    @Open("one click into the example city; refused outside it")
    View example(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam UUID account,
            @RequestParam(defaultValue = "") String till) {
        boolean known =
                logins.exampleAccounts().stream().anyMatch(one -> one.account().equals(account));
        if (!exampleCity || !known) {
            throw new Missing();
        }
        return enter(request, response, account, till);
    }

    @PostMapping("/logga-ut")
    @Open("the way out")
    View logout(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(logins::close);
        SessionCookie.remove(request, response);
        return pages.seeOther("/");
    }

    @GetMapping("/sprak")
    @Open("chooses the language of the pages")
    View language(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam String till,
            @RequestParam(defaultValue = "") String sedan) {
        SessionCookie.add(request, response, FrameArguments.LANGUAGE, till.equals("en") ? "en" : "sv", A_YEAR);
        return pages.seeOther(Targets.isLocal(sedan) ? sedan : Targets.pathOf(request.getHeader("Referer")));
    }

    /** A session is always a new one: nothing that was known before login is worth anything after it. */
    private View enter(HttpServletRequest request, HttpServletResponse response, UUID account, String till) {
        SessionCookie.read(request).ifPresent(logins::close);
        SessionCookie.write(request, response, logins.open(account));
        return pages.seeOther(Targets.isLocal(till) ? till : "/hem-eller-roll");
    }
}
