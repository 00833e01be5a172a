package se.samsyn.socialservices.confidentiality.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Question;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.confidentiality.Acted;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.confidentiality.Matter;
import se.samsyn.socialservices.confidentiality.Matter.Person;
import se.samsyn.socialservices.confidentiality.Purpose;
import se.samsyn.socialservices.confidentiality.Standing;

/** Makes page 23 of a report. */
@Component
class ConsentPages {
    static final String GUARDIAN = "name";

    private final Consents consents;
    private final Pages pages;

    ConsentPages(Consents consents, Pages pages) {
        this.consents = consents;
        this.pages = pages;
    }

    record Asked(Frame frame, SocialActor actor, Reference reference) {
        static Asked of(Frame frame, SocialActor actor, String reference) {
            return new Asked(Paths.underInbox(frame), actor, Paths.reference(reference));
        }

        Form form(Map<String, List<String>> typed) {
            return new Form(frame, "confidentiality.ask", typed);
        }
    }

    View page(Asked asked, @Nullable String notice) {
        return page(asked, asked.form(Map.of()), notice, HttpStatus.OK);
    }

    /** Back to the page, or why not. */
    View after(Asked asked, Form form, Acted acted) {
        return switch (acted) {
            case Acted.Done(boolean arrived) ->
                pages.seeOther(Paths.matter(asked.reference()) + (arrived ? "" : "?vantar"));
            case Acted.Handed handed -> throw new IllegalStateException("Nothing was asked to be handed over");
            case Acted.Refused(var why) -> page(asked, form, asked.frame().t(why.text()), HttpStatus.CONFLICT);
        };
    }

    View page(Asked asked, Form form, @Nullable String notice, HttpStatus status) {
        Frame frame = asked.frame();
        Matter matter = consents.open(asked.actor(), asked.reference());
        var page = new ConsentPage(
                frame,
                Paths.matter(asked.reference()),
                new Link(frame.t("confidentiality.report", asked.reference()), Paths.report(asked.reference())),
                matter.child().isEmpty() ? frame.t("confidentiality.child.nameless") : matter.child(),
                matter.protectedIdentity(),
                notice,
                matter.shut() == null ? null : frame.t(matter.shut().text()),
                matter.people().stream()
                        .map(person -> PersonCards.card(asked, person))
                        .toList(),
                ReleasedWords.released(frame, matter),
                matter.disclosures().stream()
                        .map(one -> DisclosedCards.card(frame, one))
                        .toList(),
                form.errors(),
                matter.shut() == null ? questions(frame, form, matter) : List.of(),
                form.errors().field(GUARDIAN, frame.t("confidentiality.guardian.name"), null, form.raw(GUARDIAN)));
        return pages.page("socialservices/confidentiality/web/consent", page, status);
    }

    /** The same question to everybody who is asked, so that they answer the same thing. */
    private static List<Question> questions(Frame frame, Form form, Matter matter) {
        List<Person> askable = matter.people().stream()
                .filter(person -> person.standing() != Standing.GIVEN)
                .toList();
        if (askable.isEmpty()) {
            return List.of();
        }
        return List.of(
                form.ticks("whom", askable, person -> person.id().toString(), person -> Words.name(frame, person)),
                form.ticks("items", List.of(Item.values()), Item::name, item -> frame.t(item.text())),
                form.select("purpose", List.of(Purpose.values()), Purpose::name, purpose -> frame.t(purpose.text())),
                form.askDay("until"));
    }
}
