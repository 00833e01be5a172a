package se.samsyn.foundation.login.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;

/** The start page with its ways in. */
@Component
class StartPages {
    private final Pages pages;

    StartPages(Pages pages) {
        this.pages = pages;
    }

    View page(Frame frame, String error, String till, HttpStatus status) {
        return pages.page("foundation/login/web/start", frame, status);
    }
}
