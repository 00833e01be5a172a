package se.samsyn.socialservices.confidentiality.web;

import java.util.ArrayList;
import java.util.List;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.socialservices.confidentiality.Matter.Person;
import se.samsyn.socialservices.confidentiality.Standing;
import se.samsyn.socialservices.confidentiality.web.ConsentPage.PersonCard;
import se.samsyn.socialservices.confidentiality.web.ConsentPages.Asked;

/** Where one person's consent stands, in words. */
final class PersonCards {
    private PersonCards() {}

    static PersonCard card(Asked asked, Person person) {
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
}
