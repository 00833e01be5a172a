package se.samsyn.foundation.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Clocks for the gallery, whose today is Tuesday 17 November 2026 at 10.05. */
public record Due(Dates dates) {
    static final Instant NOW = at(LocalDate.of(2026, 11, 17), LocalTime.of(10, 5));

    public Countdown late() {
        return dates.countdown(at(dates.today().minusDays(1), LocalTime.of(16, 30)));
    }

    public Countdown today(int hour, int minute) {
        return dates.countdown(at(dates.today(), LocalTime.of(hour, minute)));
    }

    public Countdown day(int day) {
        return dates.countdown(day, 14, at(dates.today().plusDays(14L - day), LocalTime.of(16, 30)));
    }

    static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(Dates.ZONE).toInstant();
    }
}
