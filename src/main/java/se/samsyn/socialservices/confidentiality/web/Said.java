package se.samsyn.socialservices.confidentiality.web;

import java.util.List;
import se.samsyn.socialservices.confidentiality.Matter.Person;

/** What can be said of somebody. Which of it, follows from where the consent stands. */
enum Said {
    YES,
    NO,
    TAKEN_BACK,
    NOT_ASKED;

    static List<Said> of(Person person) {
        return switch (person.standing()) {
            case ASKED -> List.of(YES, NO, NOT_ASKED);
            case GIVEN -> List.of(TAKEN_BACK);
            case TO_ASK, REFUSED, NOT_ASKED, WITHDRAWN, EXPIRED -> List.of(NOT_ASKED);
        };
    }
}
