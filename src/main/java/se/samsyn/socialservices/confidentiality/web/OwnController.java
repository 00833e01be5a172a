package se.samsyn.socialservices.confidentiality.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.foundation.access.Open;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.confidentiality.OwnAnswer;
import se.samsyn.socialservices.confidentiality.OwnConsent;

/**
 * Page 45: a guardian's or a young person's own consent, and nothing else. Who has no way in, or no longer, reads the
 * same as who never had.
 */
@Controller
class OwnController {
    /** Where whoever has to leave quickly ends up: a page that anybody may have open. */
    private static final String ELSEWHERE = "https://www.smhi.se/";

    private final Consents consents;
    private final OwnPages own;
    private final Pages pages;

    OwnController(Consents consents, OwnPages own, Pages pages) {
        this.consents = consents;
        this.own = own;
        this.pages = pages;
    }

    @GetMapping(Paths.OWN)
    @Open("shows a form to anybody, and a consent to whoever has both parts of its way in")
    View show(Frame frame, HttpServletRequest request, @PathVariable String kod) {
        return consent(request, kod)
                .map(consent -> own.open(frame, kod, consent, new FormErrors()))
                .orElseGet(() -> own.closed(frame, kod, false));
    }

    @PostMapping(Paths.OWN)
    @Open("the way in: five wrong numbers end the code")
    View enter(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String kod,
            @RequestParam(defaultValue = "") String password) {
        Optional<String> session = consents.enter(kod, password.replaceAll("\\s", ""));
        session.ifPresent(secret -> new OwnCookie(kod, secret).write(request, response));
        return session.isPresent() ? pages.seeOther(Paths.own(kod)) : own.closed(frame, kod, true);
    }

    @PostMapping(Paths.OWN + "/svar")
    @Open("answers for whoever is in, and for nobody else")
    View answer(
            Frame frame,
            HttpServletRequest request,
            @PathVariable String kod,
            @RequestParam(defaultValue = "") String svar,
            @RequestParam MultiValueMap<String, String> typed) {
        Set<Item> items = Words.items(new Form(frame, "confidentiality.own", typed), "items");
        if (svar.equals("ja") && items.isEmpty()) {
            var errors = new FormErrors().add("items", frame.t("confidentiality.own.items.missing"));
            return consent(request, kod)
                    .map(consent -> own.open(frame, kod, consent, errors))
                    .orElseGet(() -> own.closed(frame, kod, false));
        }
        return switch (svar) {
            case "ja" -> say(request, kod, new OwnAnswer.Yes(items));
            case "nej" -> say(request, kod, new OwnAnswer.No());
            default -> pages.seeOther(Paths.own(kod));
        };
    }

    @GetMapping(Paths.OWN + "/ta-tillbaka")
    @Open("asks whoever is in whether they mean it")
    View sure(Frame frame, HttpServletRequest request, @PathVariable String kod) {
        return consent(request, kod)
                .filter(consent -> consent.given() != null)
                .map(consent -> own.sure(frame, kod))
                .orElseGet(() -> pages.seeOther(Paths.own(kod)));
    }

    @PostMapping(Paths.OWN + "/ta-tillbaka")
    @Open("takes back for whoever is in, and for nobody else")
    View takeBack(HttpServletRequest request, @PathVariable String kod) {
        return say(request, kod, new OwnAnswer.TakeBack());
    }

    /** A link, since it must work without a script: the page is gone from the screen, and cannot be had back. */
    @GetMapping("/mitt/lamna")
    @Open("ends what was open and leads away")
    View leave(HttpServletRequest request, HttpServletResponse response) {
        OwnCookie cookie = OwnCookie.of(request);
        if (!cookie.session().isEmpty()) {
            consents.leave(cookie.code(), cookie.session());
        }
        OwnCookie.remove(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return pages.seeOther(ELSEWHERE);
    }

    /** The page says what came of it: also when somebody at work has changed it in the meantime. */
    private View say(HttpServletRequest request, String code, OwnAnswer answer) {
        consents.answer(code, OwnCookie.session(request, code), answer);
        return pages.seeOther(Paths.own(code));
    }

    private Optional<OwnConsent> consent(HttpServletRequest request, String code) {
        String session = OwnCookie.session(request, code);
        return session.isEmpty() ? Optional.empty() : consents.own(code, session);
    }
}
