package se.samsyn.foundation.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From and including one day, to and including another ("från och med", "till och med").
 *
 * @param to null as long as no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate to) {
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it begins");
        }
    }

    public static Period from(LocalDate day) {
        return new Period(day, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !endsBefore(day);
    }

    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    public Period until(LocalDate lastDay) {
        return new Period(from, lastDay);
    }
}
