package se.samsyn.socialservices.confidentiality.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportContent.Guardian;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.foundation.shared.PersonalNumber;
import se.samsyn.socialservices.confidentiality.Whose;

/** Who must agree, as far as a report tells. */
final class People {
    private People() {}

    /** @param number the guardian's in the report; one that was added comes after those */
    record Named(Whose whose, int number, String name, boolean ageUnsure) {}

    /** On that day: the young person is there from the birthday on. Never nobody, also where nobody is named. */
    static List<Named> of(ReportContent content, LocalDate today, int age) {
        List<Named> people = new ArrayList<>();
        if (!comesOfAge(content.child(), age).isAfter(today)) {
            boolean sure = isKnown(content.child().identity())
                    || isSurely(content.child().identity(), today, age);
            people.add(new Named(Whose.YOUNG_PERSON, 0, content.child().name(), !sure));
        }
        int number = 1;
        for (Guardian guardian : content.guardians()) {
            people.add(new Named(Whose.GUARDIAN, number++, guardian.name(), false));
        }
        if (content.guardians().isEmpty()) {
            people.add(new Named(Whose.GUARDIAN, number, "", false));
        }
        return people;
    }

    /** The first day on which the child may be old enough. Of whom nothing is known: any day. */
    static LocalDate comesOfAge(ReportContent.Child child, int age) {
        Identity identity = child.identity();
        return switch (identity.kind()) {
            case UNBORN -> LocalDate.MAX;
            case PERSONAL_NUMBER -> born(identity).plusYears(age);
            case BIRTH_YEAR ->
                identity.birthYear() == null ? LocalDate.MIN : LocalDate.of(identity.birthYear() + age, 1, 1);
            case UNKNOWN -> LocalDate.MIN;
        };
    }

    private static LocalDate born(Identity identity) {
        return PersonalNumber.parse(identity.personalNumber(), LocalDate.MAX)
                .map(PersonalNumber::born)
                .orElse(LocalDate.MIN);
    }

    private static boolean isKnown(Identity identity) {
        return identity.kind() == Identity.Kind.PERSONAL_NUMBER;
    }

    /** Whoever was born that year is old enough, whichever day it was. */
    private static boolean isSurely(Identity identity, LocalDate today, int age) {
        Integer year = identity.birthYear();
        return year != null && today.getYear() > year + age;
    }
}
