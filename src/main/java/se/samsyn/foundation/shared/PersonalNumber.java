package se.samsyn.foundation.shared;

import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A personnummer or samordningsnummer (folkbokföringslagen 18 §; a samordningsnummer has 60 added to the day).
 *
 * @param value twelve digits
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
        try {
            LocalDate born = born(form, today);
            String digits =
                    "%04d".formatted(born.getYear()) + form.group("month") + form.group("day") + form.group("last");
            return Personnummer.valid(digits, WITH_COORDINATION_NUMBERS)
                    ? Optional.of(new PersonalNumber(digits, born))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Without a century it is the latest that has been; the plus sign says that a hundred years have passed. */
    private static LocalDate born(Matcher form, LocalDate today) {
        int month = Integer.parseInt(form.group("month"));
        int typedDay = Integer.parseInt(form.group("day"));
        int day = typedDay > COORDINATION ? typedDay - COORDINATION : typedDay;
        int year = Integer.parseInt(form.group("year"));
        String century = form.group("century");
        if (century != null) {
            return LocalDate.of(Integer.parseInt(century) * HUNDRED_YEARS + year, month, day);
        }
        int full = today.getYear() / HUNDRED_YEARS * HUNDRED_YEARS + year;
        if (full > today.getYear()) {
            full -= HUNDRED_YEARS;
        }
        return LocalDate.of(form.group("sign").equals("+") ? full - HUNDRED_YEARS : full, month, day);
    }

    /** The last digit but one is even for girls and women (folkbokföringslagen 18 §). */
    public boolean isOfAGirl() {
        return (value.charAt(value.length() - 2) - '0') % 2 == 0;
    }

    /** @return whole years; negative for somebody who is not born yet */
    public int ageOn(LocalDate day) {
        return java.time.Period.between(born, day).getYears();
    }

    private static String tidy(String typed) {
        return typed.replaceAll("[\\s\\u00a0]", "").replace('\u2013', '-').replace('\u2212', '-');
    }
}
