package se.samsyn.socialservices.confidentiality.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Question;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.confidentiality.ConsentId;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.confidentiality.Matter.Person;
import se.samsyn.socialservices.confidentiality.NotAskedReason;
import se.samsyn.socialservices.confidentiality.Scope;
import se.samsyn.socialservices.confidentiality.web.ConsentPages.Asked;

/** What one person has answered, or why they are not asked. */
@Controller
class PersonController {
    private static final String KEY = "confidentiality.answer";

    private final Consents consents;
    private final ConsentPages matters;
    private final Pages pages;

    PersonController(Consents consents, ConsentPages matters, Pages pages) {
        this.consents = consents;
        this.matters = matters;
        this.pages = pages;
    }

    @GetMapping(Paths.PERSON)
    @Requires("confidentiality.read")
    View person(Frame frame, SocialActor actor, @PathVariable String reference, @PathVariable String person) {
        Asked asked = Asked.of(frame, actor, reference);
        Person found = found(asked, person);
        return page(asked, found, new Form(asked.frame(), KEY, chosen(found)), HttpStatus.OK);
    }

    @PostMapping(Paths.PERSON)
    @Requires("confidentiality.ask")
    View answer(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> typed) {
        Asked asked = Asked.of(frame, actor, reference);
        Person found = found(asked, person);
        Form form = new Form(asked.frame(), KEY, typed);
        return AnswerForm.read(form, found)
                .map(act -> matters.after(
                        asked, asked.form(Map.of()), consents.act(actor, asked.reference(), List.of(act))))
                .orElseGet(() -> page(asked, found, form, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Person found(Asked asked, String inAddress) {
        ConsentId id = Paths.person(inAddress);
        return consents.open(asked.actor(), asked.reference()).people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /** Where there is one thing to say it is said already. */
    private static Map<String, List<String>> chosen(Person person) {
        List<Said> may = Said.of(person);
        return may.size() == 1 ? Form.values("said", may.getFirst().name()) : Map.of();
    }

    private View page(Asked asked, Person person, Form form, HttpStatus status) {
        Frame frame = asked.frame();
        List<Said> may = Said.of(person);
        List<Question> questions = new ArrayList<>();
        questions.add(form.select(
                "said",
                may,
                Said::name,
                said -> frame.t("confidentiality.answer.said."
                        + said.name().toLowerCase(frame.texts().locale()))));
        @Nullable Scope question = person.question();
        if (may.contains(Said.YES) && question != null) {
            List<Item> items = question.items().stream().sorted().toList();
            questions.add(form.ticks("items", items, Item::name, item -> frame.t(item.text())));
        }
        if (may.contains(Said.NOT_ASKED)) {
            questions.add(form.select(
                    "reason",
                    List.of(NotAskedReason.values()),
                    NotAskedReason::name,
                    reason -> frame.t(reason.text())));
            questions.add(form.longText("note"));
        }
        var page = new FormPage(
                frame,
                frame.t("confidentiality.title"),
                Words.name(frame, person),
                frame.t(person.standing().text()),
                new Link(frame.t("confidentiality.title"), Paths.matter(asked.reference())),
                form.errors(),
                Paths.person(asked.reference(), person.id()),
                List.of(),
                questions,
                frame.t("confidentiality.answer.send"));
        return pages.page(FormPage.TEMPLATE, page, status);
    }
}
