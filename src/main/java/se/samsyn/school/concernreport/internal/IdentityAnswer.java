package se.samsyn.school.concernreport.internal;

import java.time.LocalDate;
import java.util.Optional;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.ReportContent.Identity.Kind;
import se.samsyn.foundation.shared.PersonalNumber;

/** How the child is identified. Said outright, never faked with an empty number (interoperability, part 3). */
final class IdentityAnswer {
    private static final Identity NOTHING = new Identity(Kind.UNKNOWN, "", null);

    private final Reading reading;
    private final LocalDate today;
    private final int adultAge;

    IdentityAnswer(Reading reading, LocalDate today, int adultAge) {
        this.reading = reading;
        this.today = today;
        this.adultAge = adultAge;
    }

    Identity read() {
        Kind kind = reading.choice("identity", Kind.class);
        if (kind == null && reading.isAnswered("personalNumber")) {
            kind = Kind.PERSONAL_NUMBER;
        } else if (kind == null && reading.isAnswered("birthYear")) {
            kind = Kind.BIRTH_YEAR;
        }
        return switch (kind) {
            case null -> {
                reading.refuse("identity", "identity.missing");
                yield NOTHING;
            }
            case PERSONAL_NUMBER -> personalNumber();
            case BIRTH_YEAR -> birthYear();
            case UNBORN -> new Identity(Kind.UNBORN, "", null);
            case UNKNOWN -> NOTHING;
        };
    }

    private Identity personalNumber() {
        String typed = reading.required("personalNumber", reading.line("personalNumber"));
        if (typed.isEmpty()) {
            return NOTHING;
        }
        if (!PersonalNumber.looksLikeOne(typed)) {
            reading.refuse("personalNumber", "personalNumber.form");
            return NOTHING;
        }
        Optional<PersonalNumber> number = PersonalNumber.parse(typed, today);
        if (number.isEmpty()) {
            reading.refuse("personalNumber", "personalNumber.wrong");
            return NOTHING;
        }
        return ofAChild(number.get());
    }

    private Identity ofAChild(PersonalNumber number) {
        if (number.born().isAfter(today)) {
            reading.refuse("personalNumber", "personalNumber.future");
            return NOTHING;
        }
        if (number.ageOn(today) >= adultAge) {
            reading.refuse("personalNumber", "personalNumber.adult", adultAge);
            return NOTHING;
        }
        return new Identity(Kind.PERSONAL_NUMBER, number.value(), number.born().getYear());
    }

    private Identity birthYear() {
        String typed = reading.required("birthYear", reading.line("birthYear"));
        if (typed.isEmpty()) {
            return NOTHING;
        }
        if (!typed.matches("\\d{4}")) {
            reading.refuse("birthYear", "birthYear.form", String.valueOf(today.getYear() - 10));
            return NOTHING;
        }
        int year = Integer.parseInt(typed);
        if (year > today.getYear()) {
            reading.refuse("birthYear", "birthYear.future");
            return NOTHING;
        }
        if (today.getYear() - year > adultAge) {
            reading.refuse("birthYear", "birthYear.adult", adultAge);
            return NOTHING;
        }
        return new Identity(Kind.BIRTH_YEAR, "", year);
    }
}
