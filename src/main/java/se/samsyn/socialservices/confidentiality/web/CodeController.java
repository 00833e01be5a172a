package se.samsyn.socialservices.confidentiality.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.confidentiality.Acted;
import se.samsyn.socialservices.confidentiality.ConsentId;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.confidentiality.Matter;
import se.samsyn.socialservices.confidentiality.web.ConsentPages.Asked;

/** A person's own code: made here, shown once, and kept nowhere. */
@Controller
class CodeController {
    private static final String KEY = "confidentiality.code";

    private final Consents consents;
    private final Pages pages;

    CodeController(Consents consents, Pages pages) {
        this.consents = consents;
        this.pages = pages;
    }

    @GetMapping(Paths.CODE)
    @Requires("confidentiality.hand_code")
    View ask(Frame frame, SocialActor actor, @PathVariable String reference, @PathVariable String person) {
        Asked asked = Asked.of(frame, actor, reference);
        return page(asked, person, new Form(asked.frame(), KEY, Map.of()), HttpStatus.OK);
    }

    @PostMapping(Paths.CODE)
    @Requires("confidentiality.hand_code")
    View hand(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> typed) {
        Asked asked = Asked.of(frame, actor, reference);
        ConsentId id = Paths.person(person);
        Form form = new Form(asked.frame(), KEY, typed);
        String despite = FreeText.of(form, "despite");
        return switch (consents.hand(actor, asked.reference(), id, despite)) {
            case Acted.Handed(String code, String number) ->
                pages.page(
                        "socialservices/confidentiality/web/code",
                        new CodePage(
                                asked.frame(),
                                back(asked),
                                Words.name(asked.frame(), found(asked, id)),
                                Paths.own(code),
                                number));
            case Acted.Done done -> throw new IllegalStateException("Nothing was handed over");
            case Acted.Refused(var why) -> {
                form.wrong("despite", why.text());
                yield page(asked, person, form, HttpStatus.CONFLICT);
            }
        };
    }

    private Matter.Person found(Asked asked, ConsentId id) {
        return consents.open(asked.actor(), asked.reference()).people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static Link back(Asked asked) {
        return new Link(asked.frame().t("confidentiality.title"), Paths.matter(asked.reference()));
    }

    private View page(Asked asked, String person, Form form, HttpStatus status) {
        ConsentId id = Paths.person(person);
        Matter matter = consents.open(asked.actor(), asked.reference());
        Matter.Person whose = matter.people().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
        boolean asks = matter.danger() || !form.isRight();
        var page = new FormPage(
                asked.frame(),
                asked.frame().t("confidentiality.title"),
                asked.frame().t("confidentiality.code.title", Words.name(asked.frame(), whose)),
                asked.frame().t(matter.danger() ? "confidentiality.code.danger" : "confidentiality.code.lead"),
                back(asked),
                form.errors(),
                Paths.code(asked.reference(), id),
                List.of(),
                asks ? List.of(form.longText("despite")) : List.of(),
                asked.frame().t("confidentiality.code.send"));
        return pages.page(FormPage.TEMPLATE, page, status);
    }
}
