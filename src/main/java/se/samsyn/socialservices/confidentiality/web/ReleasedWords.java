package se.samsyn.socialservices.confidentiality.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.foundation.page.Frame;
import se.samsyn.socialservices.confidentiality.Matter;
import se.samsyn.socialservices.confidentiality.Whose;

/** Who has answered what, and what that lets out, in words. */
final class ReleasedWords {
    private ReleasedWords() {}

    static boolean hasYoungPerson(Matter matter) {
        return matter.people().stream().anyMatch(person -> person.whose() == Whose.YOUNG_PERSON);
    }

    /** What may be let out, after who has said what. */
    static String all(Frame frame, Matter matter) {
        Stream<String> answers = matter.people().stream().map(person -> answer(frame, person));
        return Stream.concat(answers, released(frame, matter).stream()).collect(Collectors.joining(" "));
    }

    static List<String> released(Frame frame, Matter matter) {
        String common = matter.released().isEmpty()
                ? frame.t("confidentiality.disclose.none")
                : frame.t("confidentiality.disclose.released", Words.items(frame, matter.released()));
        return hasYoungPerson(matter) ? List.of(common, own(frame, matter.own())) : List.of(common);
    }

    private static String own(Frame frame, Matter.Own own) {
        return own.not() == null
                ? frame.t("confidentiality.disclose.own", Words.items(frame, own.items()))
                : frame.t("confidentiality.disclose.own.not", frame.t(own.not().text()));
    }

    private static String answer(Frame frame, Matter.Person person) {
        String name = Words.name(frame, person);
        String standing = frame.t(person.standing().text());
        return person.given() == null
                ? frame.t("confidentiality.disclose.answer", name, standing)
                : frame.t(
                        "confidentiality.disclose.answer.to",
                        name,
                        standing,
                        Words.items(frame, person.given().items()));
    }
}
