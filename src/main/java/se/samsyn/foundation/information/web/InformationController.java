package se.samsyn.foundation.information.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Open;
import se.samsyn.foundation.organisation.LocalText;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;

@Controller
class InformationController {
    private static final String TEMPLATE = "foundation/information/web/information";

    private final Pages pages;
    private final Organisations organisations;

    InformationController(Pages pages, Organisations organisations) {
        this.pages = pages;
        this.organisations = organisations;
    }

    @GetMapping("/hjalp")
    @Open("help for everyone")
    View help(Frame frame) {
        String contact = organisations.directory().words(LocalText.Kind.HELP, frame.texts());
        return pages.page(TEMPLATE, new InformationPage(frame, "information.help", contact));
    }

    @GetMapping("/tillganglighet")
    @Open("the law asks for it (lagen 2018:1937)")
    View accessibility(Frame frame) {
        return pages.page(TEMPLATE, new InformationPage(frame, "information.accessibility", null));
    }

    @GetMapping("/personuppgifter")
    @Open("the regulation asks for it (GDPR article 13)")
    View privacy(Frame frame) {
        return pages.page(TEMPLATE, new InformationPage(frame, "information.privacy", null));
    }
}
