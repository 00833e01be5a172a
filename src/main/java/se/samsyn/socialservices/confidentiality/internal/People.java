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
            boolean sure = isSurely(content.child(), today, age);
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

    /** Whether the child is old enough, whichever day of a year it was born that is all that is known. */
    static boolean isSurely(ReportContent.Child child, LocalDate today, int age) {
        return switch (child.identity().kind()) {
            case PERSONAL_NUMBER -> !comesOfAge(child, age).isAfter(today);
            case BIRTH_YEAR ->
                child.identity().birthYear() != null
                        && !comesOfAge(child, age + 1).isAfter(today);
            case UNBORN, UNKNOWN -> false;
        };
    }
}
