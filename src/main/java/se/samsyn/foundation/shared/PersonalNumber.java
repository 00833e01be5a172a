package se.samsyn.foundation.shared;

import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A personnummer or samordningsnummer (folkbokföringslagen 18 §; a samordningsnummer has 60 added to the day, and
 * noughts for a month or a day that nobody knows).
 *
 * @param value twelve digits
 * @param born the first day that it can be, where not all of it is known
 */
public record PersonalNumber(String value, LocalDate born) {
    private static final Pattern FORM = Pattern.compile(
            "(?<century>\\d{2})?(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?<sign>[-+]?)(?<last>\\d{4})");
    private static final Options WITH_COORDINATION_NUMBERS = new Options(true);
    private static final int COORDINATION = 60;
    private static final int HUNDRED_YEARS = 100;

    /** True when it has the digits of one, whether they are right or not. */
    public static boolean looksLikeOne(String typed) {
        return FORM.matcher(tidy(typed)).matches();
    }

    /** Empty when the digits cannot belong to anyone. */
    public static Optional<PersonalNumber> parse(String typed, LocalDate today) {
        Matcher form = FORM.matcher(tidy(typed));
        return form.matches() ? parse(form, today) : Optional.empty();
    }

    private static Optional<PersonalNumber> parse(Matcher form, LocalDate today) {
        int year = year(form, today);
        int month = Integer.parseInt(form.group("month"));
        int day = Integer.parseInt(form.group("day"));
        String digits = "%04d".formatted(year) + form.group("month") + form.group("day") + form.group("last");
        boolean partlyKnown = day == COORDINATION || day > COORDINATION && month == 0;
        int known = day >= COORDINATION ? day - COORDINATION : day;
        try {
            LocalDate born = partlyKnown
                    ? LocalDate.of(year, Math.max(1, month), Math.max(1, known))
                    : LocalDate.of(year, month, known);
            boolean right =
                    partlyKnown ? hasRightCheckDigit(digits) : Personnummer.valid(digits, WITH_COORDINATION_NUMBERS);
            return right ? Optional.of(new PersonalNumber(digits, born)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Without a century it is the latest that has been; the plus sign says that a hundred years have passed. */
    private static int year(Matcher form, LocalDate today) {
        int year = Integer.parseInt(form.group("year"));
        String century = form.group("century");
        if (century != null) {
            return Integer.parseInt(century) * HUNDRED_YEARS + year;
        }
        int full = today.getYear() / HUNDRED_YEARS * HUNDRED_YEARS + year;
        if (full > today.getYear()) {
            full -= HUNDRED_YEARS;
        }
        return form.group("sign").equals("+") ? full - HUNDRED_YEARS : full;
    }

    /** Every other digit twice, from the third of the year's: the sum of all digits ends in nought. */
    private static boolean hasRightCheckDigit(String digits) {
        int sum = 0;
        for (int at = 2; at < digits.length(); at++) {
            int digit = (digits.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }

    /** The last digit but one is even for girls and women (folkbokföringslagen 18 §). */
    public boolean isOfAGirl() {
        return (value.charAt(value.length() - 2) - '0') % 2 == 0;
    }

    /** A samordningsnummer may have noughts for a month or a day that nobody knows. */
    public boolean isBirthDateKnown() {
        return !value.startsWith("00", 4) && !value.startsWith("60", 6);
    }

    /** @return whole years; negative for somebody who is not born yet */
    public int ageOn(LocalDate day) {
        return java.time.Period.between(born, day).getYears();
    }

    private static String tidy(String typed) {
        return typed.replaceAll("[\\s\\u00a0]", "").replace('\u2013', '-').replace('\u2212', '-');
    }
}
