package se.samsyn.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Today is Tuesday 17 November 2026 and the clock says 10.05. */
class DatesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private final Pages pages = SomePages.at(Due.NOW);
    private final Dates swedish = pages.dates(pages.texts(Locale.of("sv")));
    private final Dates english = pages.dates(pages.texts(Locale.ENGLISH));

    @Test
    void daysNearByAreWords() {
        assertThat(swedish.day(TODAY)).isEqualTo("i dag");
        assertThat(swedish.day(TODAY.minusDays(1))).isEqualTo("i går");
        assertThat(swedish.day(TODAY.plusDays(1))).isEqualTo("i morgon");
        assertThat(swedish.day(LocalDate.of(2026, 11, 25))).isEqualTo("25 november");
        assertThat(english.day(TODAY.plusDays(1))).isEqualTo("tomorrow");
    }

    @Test
    void theYearIsToldWhenItIsAnotherOne() {
        assertThat(swedish.day(LocalDate.of(2025, 1, 2))).isEqualTo("2 januari 2025");
        assertThat(swedish.shortDay(LocalDate.of(2025, 1, 2))).isEqualTo("2 jan 2025");
        assertThat(swedish.datedDay(TODAY)).isEqualTo("17 november 2026");
    }

    @Test
    void weekdaysComeWhereOnePlans() {
        assertThat(swedish.weekday(LocalDate.of(2026, 11, 25))).isEqualTo("onsdag 25 nov");
        assertThat(swedish.weekday(LocalDate.of(2026, 11, 16))).isEqualTo("måndag 16 nov");
        assertThat(swedish.shortWeekday(LocalDate.of(2026, 11, 25))).isEqualTo("ons 25 nov");
        assertThat(swedish.longDay(TODAY)).isEqualTo("tisdag 17 november 2026");
        assertThat(english.weekday(LocalDate.of(2026, 11, 25))).isEqualTo("Wednesday 25 Nov");
    }

    @Test
    void timeIsLocalAndWrittenAsInTheLanguage() {
        assertThat(swedish.time(Instant.parse("2026-11-17T08:42:00Z"))).isEqualTo("09.42");
        assertThat(swedish.time(Instant.parse("2026-07-17T08:42:00Z"))).isEqualTo("10.42");
        assertThat(english.time(Instant.parse("2026-11-17T08:42:00Z"))).isEqualTo("09:42");
        assertThat(swedish.dayAndTime(Instant.parse("2026-11-16T14:12:00Z"))).isEqualTo("i går 15.12");
        assertThat(swedish.hours(LocalTime.of(9, 0), LocalTime.of(16, 30))).isEqualTo("9.00–16.30");
    }

    @Test
    void whatIsLeftIsCountedInHoursOnTheLastDay() {
        assertThat(swedish.countdown(at(TODAY, 13, 0)))
                .isEqualTo(new Countdown(Countdown.Urgency.TODAY, "2 tim 55 min", "före 13.00 i dag"));
        assertThat(swedish.countdown(at(TODAY, 10, 45)).words()).isEqualTo("40 min");
        assertThat(swedish.duration(Duration.ofHours(6))).isEqualTo("6 tim");
    }

    @Test
    void whatIsLeftIsCountedInDaysBeforeThat() {
        LocalDate decision = LocalDate.of(2026, 11, 25);
        assertThat(swedish.countdown(6, 14, at(decision, 16, 30)))
                .isEqualTo(new Countdown(Countdown.Urgency.LATER, "Dag 6 av 14", "onsdag 25 nov"));
        assertThat(swedish.countdown(14, 14, at(TODAY, 16, 30)))
                .isEqualTo(new Countdown(Countdown.Urgency.TODAY, "Dag 14 av 14", "före 16.30 i dag"));
        assertThat(swedish.countdown(at(LocalDate.of(2026, 11, 19), 16, 30)))
                .isEqualTo(new Countdown(Countdown.Urgency.LATER, "Torsdag 19 nov", "om 2 dagar"));
        assertThat(swedish.daysLeft(1)).isEqualTo("1 dag kvar");
        assertThat(swedish.daysLeft(8)).isEqualTo("8 dagar kvar");
    }

    @Test
    void whatIsLateSaysHowLate() {
        assertThat(swedish.countdown(at(TODAY.minusDays(1), 16, 30)))
                .isEqualTo(new Countdown(Countdown.Urgency.LATE, "1 dag sen", "måndag 16 nov"));
        assertThat(swedish.countdown(at(TODAY.minusDays(3), 16, 30)).words()).isEqualTo("3 dagar sen");
        assertThat(swedish.countdown(20, 14, at(TODAY, 9, 0)))
                .isEqualTo(new Countdown(Countdown.Urgency.LATE, "1 tim 5 min sen", "i dag 09.00"));
        assertThat(english.countdown(at(TODAY.minusDays(1), 16, 30)).words()).isEqualTo("1 day late");
    }

    private static Instant at(LocalDate date, int hour, int minute) {
        return Due.at(date, LocalTime.of(hour, minute));
    }
}
