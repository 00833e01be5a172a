package se.samsyn.foundation.imports.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.Fault.Reason;
import se.samsyn.foundation.shared.OpeningHours;

/**
 * What a cell means, however it is written. Null when nothing stands there or it is wrong, which the line then knows.
 */
final class Answers {
    private static final Pattern PHONE = Pattern.compile("[0-9][0-9 -]{1,18}[0-9]");
    private static final Pattern ABROAD_FROM_SWEDEN = Pattern.compile("^(\\+|00)46[ -]*(\\(0\\)|0)?[ -]*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]+");
    private static final Pattern HOURS = Pattern.compile(
            "(\\d{1,2})(?:[.:](\\d{2}))?(?:[.:]00)?\\s*[-\u2013\u2014]\\s*(\\d{1,2})(?:[.:](\\d{2}))?(?:[.:]00)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.] ?(\\d{1,2})[/. ] ?(\\d{4})");

    /** A number that is dialled without an area code, such as 112 or 11414, is never longer. */
    private static final int LONGEST_SHORT_NUMBER = 6;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Answers() {}

    static @Nullable String phone(Line line, Column column) {
        String typed = line.optional(column);
        if (typed == null) {
            return null;
        }
        String number = ABROAD_FROM_SWEDEN
                .matcher(typed)
                .replaceFirst("0")
                .replaceAll("[\u2010-\u2013/]", "-")
                .replaceAll("[()]", "");
        if (!PHONE.matcher(number).matches()) {
            return line.fault(column, Reason.PHONE_FORM);
        }
        boolean lacksZero = number.charAt(0) != '0' && number.length() > LONGEST_SHORT_NUMBER;
        return lacksZero ? line.fault(column, Reason.PHONE_WITHOUT_ZERO) : number;
    }

    /** In small letters: the same address is never two people's. */
    static @Nullable String email(Line line, Column column) {
        String typed = line.required(column);
        if (typed == null) {
            return null;
        }
        return EMAIL.matcher(typed).matches() ? typed.toLowerCase(Locale.ROOT) : line.fault(column, Reason.EMAIL_FORM);
    }

    static @Nullable OpeningHours hours(Line line, Column column) {
        String typed = line.required(column);
        if (typed == null) {
            return null;
        }
        Matcher form = HOURS.matcher(typed);
        try {
            if (form.matches()) {
                var hours = new OpeningHours(time(form.group(1), form.group(2)), time(form.group(3), form.group(4)));
                return hours.opens().isBefore(hours.closes()) ? hours : line.fault(column, Reason.HOURS_ORDER);
            }
        } catch (DateTimeException noSuchTime) {
            return line.fault(column, Reason.HOURS_FORM);
        }
        return line.fault(column, Reason.HOURS_FORM);
    }

    private static LocalTime time(String hour, @Nullable String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    /** Null also when nothing stands there: whether it must, the column says. */
    static @Nullable LocalDate day(Line line, Column column) {
        String typed = line.optional(column);
        if (typed == null) {
            return null;
        }
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        try {
            if (yearFirst.matches()) {
                return day(line, column, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
            if (dayFirst.matches()) {
                return day(line, column, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
        } catch (DateTimeException noSuchDay) {
            return line.fault(column, Reason.DATE_FORM);
        }
        return line.fault(column, Reason.DATE_FORM);
    }

    private static @Nullable LocalDate day(Line line, Column column, String year, String month, String day) {
        int number = Integer.parseInt(year);
        return number < FIRST_YEAR || number > LAST_YEAR
                ? line.fault(column, Reason.DATE_FORM)
                : LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
    }

    static @Nullable Boolean yes(Line line, Column column, Vocabulary<Boolean> answers) {
        String typed = line.optional(column);
        if (typed == null) {
            return null;
        }
        return answers.meaning(typed).isPresent() ? answers.meaning(typed).get() : line.fault(column, Reason.YES_NO);
    }
}
