package se.samsyn.socialservices.confidentiality.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Question;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.confidentiality.Acted;
import se.samsyn.socialservices.confidentiality.Assessment;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.confidentiality.Matter;
import se.samsyn.socialservices.confidentiality.Verdict;
import se.samsyn.socialservices.confidentiality.web.ConsentPages.Asked;

/** Sekretessprövning of one thing, shown as the school will read it before it goes. */
@Controller
class DisclosureController {
    private static final String KEY = "confidentiality.disclose";
    private static final String CONFIRMED = "visat";
    private static final List<String> FIELDS = List.of("item", "text", "detriment", "verdict", "maturity");

    private final Consents consents;
    private final Pages pages;

    DisclosureController(Consents consents, Pages pages) {
        this.consents = consents;
        this.pages = pages;
    }

    @GetMapping(Paths.DISCLOSE)
    @Requires("confidentiality.disclose")
    View form(Frame frame, SocialActor actor, @PathVariable String reference) {
        Asked asked = Asked.of(frame, actor, reference);
        return page(asked, new Form(asked.frame(), KEY, Map.of()), HttpStatus.OK);
    }

    /** What goes to the school has been shown as the school will read it. */
    @PostMapping(Paths.DISCLOSE)
    @Requires("confidentiality.disclose")
    View disclose(
            Frame frame,
            SocialActor actor,
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> typed) {
        Asked asked = Asked.of(frame, actor, reference);
        Form form = new Form(asked.frame(), KEY, typed);
        Assessment assessment = assessment(form);
        if (assessment == null) {
            return page(asked, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return assessment.verdict().letsOut() && form.raw(CONFIRMED).isEmpty()
                ? preview(asked, form, assessment)
                : send(asked, form, assessment);
    }

    private View send(Asked asked, Form form, Assessment assessment) {
        return switch (consents.disclose(asked.actor(), asked.reference(), assessment)) {
            case Acted.Done(boolean arrived) ->
                pages.seeOther(Paths.matter(asked.reference()) + (arrived ? "" : "?vantar"));
            case Acted.Handed handed -> throw new IllegalStateException("Nothing was asked to be handed over");
            case Acted.Refused(var why) -> {
                form.wrong("verdict", why.text());
                yield page(asked, form, HttpStatus.CONFLICT);
            }
        };
    }

    private static @Nullable Assessment assessment(Form form) {
        Item item = form.one("item", List.of(Item.values()), Item::name);
        String text = FreeText.required(form, "text", "confidentiality.disclose.text.missing");
        String detriment = FreeText.required(form, "detriment", "confidentiality.disclose.detriment.missing");
        Verdict verdict = form.one("verdict", List.of(Verdict.values()), Verdict::name);
        String maturity = verdict == Verdict.WITH_OWN_CONSENT
                ? FreeText.required(form, "maturity", "confidentiality.disclose.maturity.missing")
                : "";
        return item == null || verdict == null || !form.isRight()
                ? null
                : new Assessment(item, text, detriment, verdict, maturity);
    }

    private View page(Asked asked, Form form, HttpStatus status) {
        Frame frame = asked.frame();
        Matter matter = consents.open(asked.actor(), asked.reference());
        var page = new FormPage(
                frame,
                frame.t(KEY),
                ReleasedWords.all(frame, matter),
                new Link(frame.t("confidentiality.title"), Paths.matter(asked.reference())),
                form.errors(),
                Paths.disclose(asked.reference()),
                List.of(),
                questions(frame, form, matter),
                frame.t("confidentiality.disclose.send"));
        return pages.page(FormPage.TEMPLATE, page, status);
    }

    private static List<Question> questions(Frame frame, Form form, Matter matter) {
        boolean young = ReleasedWords.hasYoungPerson(matter);
        List<Verdict> may = Stream.of(Verdict.values())
                .filter(verdict -> young || verdict != Verdict.WITH_OWN_CONSENT)
                .toList();
        List<Question> questions = new ArrayList<>(List.of(
                form.select("item", List.of(Item.values()), Item::name, item -> frame.t(item.text())),
                form.longText("text"),
                form.longText("detriment"),
                form.select("verdict", may, Verdict::name, verdict -> frame.t(verdict.text()))));
        if (young) {
            questions.add(form.longText("maturity"));
        }
        return questions;
    }

    private View preview(Asked asked, Form form, Assessment assessment) {
        Frame frame = asked.frame();
        return pages.page(
                "socialservices/confidentiality/web/preview",
                new PreviewPage(
                        frame,
                        new Link(frame.t("confidentiality.title"), Paths.matter(asked.reference())),
                        Paths.disclose(asked.reference()),
                        assessment.verdict() == Verdict.WITH_OWN_CONSENT
                                ? frame.t("confidentiality.preview.own")
                                : null,
                        frame.t(assessment.item().text()),
                        assessment.text(),
                        Stream.concat(
                                        FIELDS.stream().map(field -> new FormPage.Hidden(field, form.raw(field))),
                                        Stream.of(new FormPage.Hidden(CONFIRMED, "ja")))
                                .toList()));
    }
}
