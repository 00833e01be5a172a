package se.samsyn.foundation.login.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Open;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.login.Session;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;

/** A person with functions on both sides acts on one at a time (plan, part 4). */
@Controller
class RoleController {
    private final Logins logins;
    private final Pages pages;

    RoleController(Logins logins, Pages pages) {
        this.logins = logins;
        this.pages = pages;
    }

    @GetMapping("/hem-eller-roll")
    @Open("only sends on: to the first tab of the chosen function, or to choosing one")
    View home(Frame frame, HttpServletRequest request) {
        if (SessionFilter.session(request).isEmpty()) {
            return pages.seeOther("/");
        }
        return pages.seeOther(
                frame.tabs().isEmpty()
                        ? "/logga-in/roll"
                        : frame.tabs().getFirst().path());
    }

    @GetMapping("/logga-in/roll")
    @Open("shows the functions of the one who is logged in, and nobody else's")
    View choose(Frame frame, HttpServletRequest request) {
        Optional<Session> session = SessionFilter.session(request);
        return session.isEmpty()
                ? pages.seeOther("/")
                : pages.page(
                        "foundation/login/web/role",
                        new RolePage(frame, session.get().name(), logins.choices(session.get())));
    }

    @PostMapping("/logga-in/roll")
    @Open("takes up one of the functions of the one who is logged in")
    View chosen(HttpServletRequest request, @RequestParam UUID assignment) {
        if (SessionFilter.session(request).isEmpty()) {
            return pages.seeOther("/");
        }
        logins.choose(SessionCookie.read(request).orElseThrow(Missing::new), assignment);
        return pages.seeOther("/hem-eller-roll");
    }
}
