package se.samsyn.socialservices.confidentiality.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.confidentiality.Purpose;
import se.samsyn.socialservices.confidentiality.Scope;
import se.samsyn.socialservices.confidentiality.web.ConsentPages.Asked;

/** Page 23: who must agree, what they have answered, and what the school has been let know. */
@Controller
class ConsentController {
    private final Consents consents;
    private final ConsentPages pages;

    ConsentController(Consents consents, ConsentPages pages) {
        this.consents = consents;
        this.pages = pages;
    }

    @GetMapping(Paths.MATTER)
    @Requires("confidentiality.read")
    View matter(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String vantar) {
        return pages.page(
                Asked.of(frame, actor, reference), vantar == null ? null : frame.t("confidentiality.waiting"));
    }

    @PostMapping(Paths.MATTER)
    @Requires("confidentiality.ask")
    View ask(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> typed) {
        Asked asked = Asked.of(frame, actor, reference);
        Form form = asked.form(typed);
        List<String> whom = form.all("whom");
        if (whom.isEmpty()) {
            form.wrong("whom", "confidentiality.ask.whom.missing");
        }
        Set<Item> items = Words.items(form, "items");
        if (items.isEmpty()) {
            form.wrong("items", "confidentiality.ask.items.missing");
        }
        Purpose purpose = form.one("purpose", List.of(Purpose.values()), Purpose::name);
        LocalDate until = form.day("until");
        if (!form.isRight() || purpose == null || until == null) {
            return pages.page(asked, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var question = new Scope(items, purpose, until);
        List<ConsentAct> acts = whom.stream()
                .distinct()
                .<ConsentAct>map(person -> new ConsentAct.Ask(Paths.person(person), question))
                .toList();
        return pages.after(asked, form, consents.act(actor, asked.reference(), acts));
    }

    @PostMapping(Paths.GUARDIAN)
    @Requires("confidentiality.ask")
    View guardian(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> typed) {
        Asked asked = Asked.of(frame, actor, reference);
        Form form = asked.form(typed);
        String name = form.optional(ConsentPages.GUARDIAN);
        if (name == null) {
            form.wrong(ConsentPages.GUARDIAN, "confidentiality.guardian.missing");
            return pages.page(asked, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pages.after(asked, form, consents.addGuardian(actor, asked.reference(), name));
    }
}
