package se.samsyn.school.concernreport.internal;

import java.time.LocalDate;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.ReportContent.Identity.Kind;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.shared.PersonalNumber;
import se.samsyn.school.concernreport.Answers;

/**
 * Who the child is. The only thing that must be said is how much is known: a number, a year, not yet born, or nothing.
 */
record ChildPart(
        Identity identity,
        String name,
        Sex sex,
        Protection protection,
        String address,
        String postalCode,
        String phone,
        String schoolForm,
        String grade,
        String municipality) {
    /** What is answered where the address leaves several districts and the reporter knows no more. */
    static final String DISTRICT_UNKNOWN = "UNKNOWN";

    static ChildPart read(Reading reading, LocalDate today, int adultAge) {
        String name = reading.line("childName");
        Identity identity = new IdentityAnswer(reading, today, adultAge).read();
        Sex sex = sex(reading, identity, today);
        Protection protection = reading.choice("protection", Protection.UNKNOWN);
        boolean where = !protection.isProtected();
        return new ChildPart(
                identity,
                name,
                sex,
                protection,
                where ? reading.line("childAddress") : "",
                where ? postalCode(reading) : "",
                where ? Contacts.phone(reading, "childPhone") : "",
                reading.line("schoolForm"),
                reading.line("grade"),
                where ? reading.line("municipality") : "");
    }

    /** Where a protected child lives is not kept, not even in a draft, and not even as a district. */
    static Answers withoutHiddenAddress(Answers answers) {
        return hidesAddress(answers)
                ? answers.without("childAddress", "postalCode", "childPhone", "district", "municipality")
                : answers;
    }

    static boolean hidesAddress(Answers answers) {
        return answers.isChosen("protection", Protection.CONFIDENTIALITY_MARKED)
                || answers.isChosen("protection", Protection.PROTECTED_REGISTRATION);
    }

    /** Five digits, or empty. */
    static String postalCode(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0]", "");
        return digits.matches("\\d{5}") ? digits : "";
    }

    private static String postalCode(Reading reading) {
        String typed = reading.line("postalCode");
        String digits = postalCode(typed);
        return digits.isEmpty() && !typed.isEmpty() ? reading.refuse("postalCode", "postalCode.form") : digits;
    }

    private static Sex sex(Reading reading, Identity identity, LocalDate today) {
        Sex chosen = reading.choice("sex", Sex.class);
        if (chosen == null
                && identity.kind() == Kind.PERSONAL_NUMBER
                && !identity.personalNumber().isEmpty()) {
            return PersonalNumber.parse(identity.personalNumber(), today)
                    .map(number -> number.isOfAGirl() ? Sex.GIRL : Sex.BOY)
                    .orElse(Sex.UNKNOWN);
        }
        return chosen == null ? Sex.UNKNOWN : chosen;
    }
}
