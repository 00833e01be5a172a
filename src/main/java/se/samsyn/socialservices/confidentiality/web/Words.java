package se.samsyn.socialservices.confidentiality.web;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.foundation.organisation.StaffFunction;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Tag;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.socialservices.confidentiality.Matter.Person;
import se.samsyn.socialservices.confidentiality.Scope;
import se.samsyn.socialservices.confidentiality.Standing;

/** What the pages of this room say in more than one place. */
final class Words {
    private Words() {}

    static String items(Frame frame, Collection<Item> items) {
        return items.stream().sorted().map(item -> frame.t(item.text())).collect(Collectors.joining(", "));
    }

    static Set<Item> items(Form form, String name) {
        return Stream.of(Item.values())
                .filter(item -> form.all(name).contains(item.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String scope(Frame frame, String key, Scope scope) {
        return frame.t(
                key,
                items(frame, scope.items()),
                frame.t(scope.purpose().text()),
                frame.dates().datedDay(scope.until()));
    }

    /** "Vera Låtsasson, vårdnadshavare" */
    static String name(Frame frame, Person person) {
        String whose = frame.t(person.whose().text());
        return person.name().isEmpty()
                ? frame.t("confidentiality.nameless", whose)
                : frame.t(
                        "confidentiality.person",
                        person.name(),
                        whose.toLowerCase(frame.texts().locale()));
    }

    /** A job of the program's own has no title: then it was the person, by their own code. */
    static String by(Frame frame, Signature by) {
        return StaffFunction.title(frame.texts(), by.function())
                .map(title -> frame.t(
                        "confidentiality.by",
                        by.name(),
                        title.toLowerCase(frame.texts().locale())))
                .orElseGet(() -> frame.t("confidentiality.by.own"));
    }

    static Tag tag(Frame frame, Standing standing) {
        Tag.Kind kind = switch (standing) {
            case TO_ASK -> Tag.Kind.ACT;
            case ASKED -> Tag.Kind.WAITING;
            case GIVEN -> Tag.Kind.DONE;
            case REFUSED, NOT_ASKED, WITHDRAWN -> Tag.Kind.MINOR;
            case EXPIRED -> Tag.Kind.LATE;
        };
        return new Tag(kind, frame.t(standing.text()));
    }
}
