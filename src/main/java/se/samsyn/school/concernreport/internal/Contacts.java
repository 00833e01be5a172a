package se.samsyn.school.concernreport.internal;

import java.util.regex.Pattern;

/** Numbers and addresses by which somebody is reached. Only what cannot be rung or written to is refused. */
final class Contacts {
    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()/\\u2013\\u00a0-]{1,38}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final int FEWEST_DIGITS = 5;

    private Contacts() {}

    static String phone(Reading reading, String field) {
        String typed = reading.line(field);
        boolean canBeRung = PHONE.matcher(typed).matches()
                && typed.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        return typed.isEmpty() || canBeRung ? typed : reading.refuse(field, "phone.form");
    }

    static String email(Reading reading, String field) {
        String typed = reading.line(field);
        return typed.isEmpty() || EMAIL.matcher(typed).matches() ? typed : reading.refuse(field, "email.form");
    }
}
