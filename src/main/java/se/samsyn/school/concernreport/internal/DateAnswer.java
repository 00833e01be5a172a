package se.samsyn.school.concernreport.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.PartialDate;

/** A day in the past, or as much of it as somebody remembers. Says which of the three boxes is wrong. */
final class DateAnswer {
    private static final int DECEMBER = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int OLDEST = 1950;

    private final Reading reading;
    private final String field;
    private final LocalDate today;
    private boolean wrong;

    DateAnswer(Reading reading, String field, LocalDate today) {
        this.reading = reading;
        this.field = field;
        this.today = today;
    }

    @Nullable
    PartialDate read() {
        Integer day = number("Day", 1, LONGEST_MONTH, "date.day");
        Integer month = number("Month", 1, DECEMBER, "date.month");
        Integer year = year();
        if (wrong || year == null && month == null && day == null) {
            return null;
        }
        if (year == null) {
            return refuse("Year", "date.year", String.valueOf(today.getYear()));
        }
        if (month == null && day != null) {
            return refuse("Month", "date.month");
        }
        return inThePast(year, month, day);
    }

    private @Nullable PartialDate inThePast(int year, @Nullable Integer month, @Nullable Integer day) {
        try {
            var date = new PartialDate(year, month, day);
            return date.earliest().isAfter(today) ? refuse(latest(month, day), "date.future") : date;
        } catch (DateTimeException noSuchDay) {
            return refuse("Day", "date.day");
        }
    }

    private static String latest(@Nullable Integer month, @Nullable Integer day) {
        return day != null ? "Day" : month != null ? "Month" : "Year";
    }

    private @Nullable Integer year() {
        String typed = reading.line(field + "Year");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{4}") || Integer.parseInt(typed) < OLDEST) {
            refuse("Year", "date.year", String.valueOf(today.getYear()));
            return null;
        }
        return Integer.valueOf(typed);
    }

    private @Nullable Integer number(String box, int least, int most, String key) {
        String typed = reading.line(field + box);
        if (typed.isEmpty()) {
            return null;
        }
        Integer number = typed.matches("\\d{1,2}") ? Integer.valueOf(typed) : null;
        if (number == null || number < least || number > most) {
            refuse(box, key);
            return null;
        }
        return number;
    }

    private @Nullable PartialDate refuse(String box, String key, Object... values) {
        wrong = true;
        reading.refuse(field + box, key, values);
        return null;
    }
}
