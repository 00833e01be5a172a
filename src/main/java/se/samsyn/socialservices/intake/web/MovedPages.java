package se.samsyn.socialservices.intake.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.ErrorPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Phone;
import se.samsyn.socialservices.intake.MovedOn;

/** Whoever asks for a report that has gone to another unit is told which one, and nothing of the child. */
@ControllerAdvice(basePackageClasses = MovedPages.class)
// Before the one that takes whatever fails.
@Order(Ordered.HIGHEST_PRECEDENCE)
class MovedPages {
    private final Organisations organisations;
    private final Pages pages;

    MovedPages(Organisations organisations, Pages pages) {
        this.organisations = organisations;
        this.pages = pages;
    }

    @ExceptionHandler
    View moved(MovedOn moved, Frame frame) {
        var unit = organisations.directory().unit(moved.to());
        return pages.page(
                "foundation/page/error",
                new ErrorPage(
                        Paths.underInbox(frame),
                        frame.t("intake.moved"),
                        frame.t("intake.moved.sentence", unit.name(), Phone.inText(unit.phone())),
                        new Link(frame.t("intake.tab"), Paths.INBOX)),
                HttpStatus.OK);
    }
}
