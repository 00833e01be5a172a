package se.samsyn.exchange.crossing;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day, or only a month or a year when nobody remembers more. What is not known is not made up.
 *
 * @param month null when unknown; then so is the day
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {
    public PartialDate {
        if (month == null && day != null) {
            throw new DateTimeException("A day needs its month");
        }
        LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The first day that it can have been. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }
}
