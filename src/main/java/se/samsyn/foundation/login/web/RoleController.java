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
import se.samsyn.foundation.wall.Actor;

/** A person with functions on both sides acts on one at a time (plan, part 4). */
@Controller
class RoleController {
    private final Logins logins;
    private final Pages pages;
    private final FrameArguments frames;

    RoleController(Logins logins, Pages pages, FrameArguments frames) {
        this.logins = logins;
        this.pages = pages;
        this.frames = frames;
    }

    @GetMapping("/hem-eller-roll")
    @Open("only sends on: to where the chosen function begins the day, or to choosing one")
    View home(HttpServletRequest request) {
        Optional<Session> session = SessionFilter.session(request);
        if (session.isEmpty()) {
            return pages.seeOther("/");
        }
        Actor actor = session.get().actor();
        return pages.seeOther(actor == null ? "/logga-in/roll" : frames.home(actor));
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
