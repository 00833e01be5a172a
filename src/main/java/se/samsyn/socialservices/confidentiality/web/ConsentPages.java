package se.samsyn.socialservices.confidentiality.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Question;
import se.samsyn.foundation.page.Tag;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.confidentiality.Acted;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.confidentiality.Matter;
import se.samsyn.socialservices.confidentiality.Matter.Disclosed;
import se.samsyn.socialservices.confidentiality.Matter.Person;
import se.samsyn.socialservices.confidentiality.Purpose;
import se.samsyn.socialservices.confidentiality.Standing;
import se.samsyn.socialservices.confidentiality.web.ConsentPage.DisclosedCard;
import se.samsyn.socialservices.confidentiality.web.ConsentPage.PersonCard;

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
                matter.people().stream().map(person -> card(asked, person)).toList(),
                matter.released().isEmpty() ? null : Words.items(frame, matter.released()),
                matter.disclosures().stream().map(one -> card(frame, one)).toList(),
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

    private static PersonCard card(Asked asked, Person person) {
        Frame frame = asked.frame();
        List<String> sentences = new ArrayList<>();
        if (person.ageUnsure()) {
            sentences.add(frame.t("confidentiality.age-unsure"));
        }
        if (person.given() != null) {
            sentences.add(Words.scope(frame, "confidentiality.given.scope", person.given()));
        } else if (person.standing() == Standing.ASKED && person.question() != null) {
            sentences.add(Words.scope(frame, "confidentiality.asked.scope", person.question()));
        }
        if (person.reason() != null) {
            sentences.add(frame.t(
                    "confidentiality.not-asked.because", frame.t(person.reason().text())));
        }
        if (person.last() != null) {
            sentences.add(frame.t(
                    "confidentiality.last",
                    frame.dates().dayAndTime(person.last().at()),
                    Words.by(frame, person.last().by())));
        }
        return new PersonCard(
                Words.name(frame, person), Words.tag(frame, person.standing()), sentences, links(asked, person));
    }

    private static List<Link> links(Asked asked, Person person) {
        Frame frame = asked.frame();
        List<Link> links = new ArrayList<>();
        String answer = person.standing() == Standing.ASKED || person.standing() == Standing.GIVEN
                ? "confidentiality.link." + person.standing().code()
                : "confidentiality.link.other";
        links.add(new Link(frame.t(answer), Paths.person(asked.reference(), person.id())));
        if (person.standing() == Standing.ASKED || person.standing() == Standing.GIVEN) {
            String code = person.wayIn() ? "confidentiality.link.new-code" : "confidentiality.link.code";
            links.add(new Link(frame.t(code), Paths.code(asked.reference(), person.id())));
        }
        return links;
    }

    private static DisclosedCard card(Frame frame, Disclosed one) {
        Instant now = frame.dates().now();
        String until = frame.dates().datedDay(Dates.localDate(one.until()).minusDays(1));
        String note = frame.t(
                "confidentiality.disclosed.by",
                frame.dates().dayAndTime(one.at()),
                Words.by(frame, one.by()),
                frame.t(one.verdict().text()),
                until);
        return new DisclosedCard(frame.t(one.item().text()), one.text(), tag(frame, one, now), note);
    }

    /** Nothing is called done at the school that has not reached it. */
    private static Tag tag(Frame frame, Disclosed one, Instant now) {
        if (one.ended() != null) {
            return one.arrived()
                    ? new Tag(Tag.Kind.MINOR, frame.t("confidentiality.disclosed.ended"))
                    : new Tag(Tag.Kind.LATE, frame.t("confidentiality.disclosed.ending"));
        }
        if (!one.until().isAfter(now)) {
            return new Tag(Tag.Kind.MINOR, frame.t("confidentiality.disclosed.out"));
        }
        return one.arrived()
                ? new Tag(Tag.Kind.DONE, frame.t("confidentiality.disclosed.there"))
                : new Tag(Tag.Kind.WAITING, frame.t("confidentiality.disclosed.underway"));
    }
}
