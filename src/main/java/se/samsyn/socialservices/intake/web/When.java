package se.samsyn.socialservices.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.DateField;
import se.samsyn.foundation.page.Dates;

/** A day and a time as they were typed, each of which may be none. */
record When(DateField.Typed day, String time) {
    static When now(Dates dates) {
        LocalDate today = dates.today();
        var day = new DateField.Typed(
                String.valueOf(today.getDayOfMonth()),
                String.valueOf(today.getMonthValue()),
                String.valueOf(today.getYear()));
        return new When(day, dates.time(dates.now()));
    }

    /** @param name of the day's field; the time's is {@code time} */
    static When read(HttpServletRequest request, String name) {
        return new When(
                new DateField.Typed(
                        Typed.line(request, name + "Day"),
                        Typed.line(request, name + "Month"),
                        Typed.line(request, name + "Year")),
                Typed.line(request, "time"));
    }

    /** Hours and minutes with a point or a colon between. */
    @Nullable
    LocalTime localTime() {
        String[] parts = time.split("[.:]", -1);
        try {
            return parts.length == 2 ? LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])) : null;
        } catch (DateTimeException | NumberFormatException noSuchTime) {
            return null;
        }
    }

    @Nullable
    Instant instant() {
        LocalDate date = day.date();
        LocalTime local = localTime();
        return date == null || local == null
                ? null
                : LocalDateTime.of(date, local).atZone(Dates.ZONE).toInstant();
    }
}
