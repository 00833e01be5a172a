package se.samsyn.foundation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.OpeningHours;

class WorkingCalendarTests {
    private static final OpeningHours OFFICE = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(16, 30));
    private static final OpeningHours NIGHT = new OpeningHours(LocalTime.of(16, 30), LocalTime.of(8, 0));
    private final WorkingCalendar calendar = new WorkingCalendar();

    @Test
    void agreesWithTheHolidayLibraryOnEveryDayFor36Years() {
        var holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
        for (LocalDate day = LocalDate.of(2005, 1, 1); day.getYear() <= 2040; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(!weekend && !holidays.isHoliday(day));
        }
    }

    @Test
    void dayAfterTheThursdayBeforeMidsummerEveIsMonday() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 6, 18), 1)).isEqualTo(LocalDate.of(2026, 6, 22));
    }

    @Test
    void christmasOf2026LeavesThreeWorkingDaysBeforeNewYearsEve() {
        LocalDate before = LocalDate.of(2026, 12, 23);
        assertThat(calendar.plusWorkingDays(before, 1)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(calendar.plusWorkingDays(before, 3)).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(calendar.plusWorkingDays(before, 4)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void noDaysFromASundayIsMonday() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 11, 15), 0)).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void officeIsOpenUntilHalfPastFourOnAWorkingDay() {
        assertThat(open(OFFICE, "2026-11-17T09:00")).isTrue();
        assertThat(open(OFFICE, "2026-11-17T16:29")).isTrue();
        assertThat(open(OFFICE, "2026-11-17T16:30")).isFalse();
        assertThat(open(OFFICE, "2026-06-19T12:00")).as("Midsummer Eve").isFalse();
    }

    @Test
    void outOfHoursUnitIsThereInTheEveningAndAllDayOnHolidays() {
        assertThat(open(NIGHT, "2026-11-17T12:00")).isFalse();
        assertThat(open(NIGHT, "2026-11-17T17:00")).isTrue();
        assertThat(open(NIGHT, "2026-11-18T07:59")).isTrue();
        assertThat(open(NIGHT, "2026-12-24T12:00")).isTrue();
    }

    @Test
    void nextOpeningSkipsTheWeekendAndHolidays() {
        assertThat(next(OFFICE, "2026-11-17T08:00")).isEqualTo("2026-11-17T09:00");
        assertThat(next(OFFICE, "2026-11-17T12:00")).isEqualTo("2026-11-17T12:00");
        assertThat(next(OFFICE, "2026-11-20T17:00")).isEqualTo("2026-11-23T09:00");
        assertThat(next(OFFICE, "2026-12-23T17:00")).isEqualTo("2026-12-28T09:00");
        assertThat(next(NIGHT, "2026-11-17T12:00")).isEqualTo("2026-11-17T16:30");
    }

    @Test
    void theDayBeforeAHolidayIsAWorkingDayWithAHolidayTomorrow() {
        assertThat(List.of(
                        "2026-04-02",
                        "2026-04-30",
                        "2026-05-13",
                        "2026-06-18",
                        "2026-10-30",
                        "2026-12-23",
                        "2026-12-30"))
                .allMatch(day -> calendar.isDayBeforeHoliday(LocalDate.parse(day)));
        assertThat(List.of("2026-11-20", "2026-12-24", "2026-04-03", "2026-06-19", "2026-11-17"))
                .as("a common Friday, holidays and a common Tuesday")
                .noneMatch(day -> calendar.isDayBeforeHoliday(LocalDate.parse(day)));
    }

    @Test
    void aSqueezeDayLiesBetweenTwoFreeOnes() {
        assertThat(List.of("2026-05-15", "2026-01-05", "2025-05-02"))
                .allMatch(day -> calendar.isSqueezeDay(LocalDate.parse(day)));
        assertThat(List.of("2026-05-13", "2026-05-18", "2026-12-28", "2026-05-14"))
                .noneMatch(day -> calendar.isSqueezeDay(LocalDate.parse(day)));
    }

    @Test
    void aUnitThatClosesEarlierBeforeHolidaysAndOnSqueezeDaysIsClosedThen() {
        var hours = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(16, 30), LocalTime.of(13, 0), false);
        assertThat(open(hours, "2026-05-13T12:59")).isTrue();
        assertThat(open(hours, "2026-05-13T13:00")).isFalse();
        assertThat(open(hours, "2026-05-15T10:00")).as("squeeze day").isFalse();
        assertThat(next(hours, "2026-05-13T13:00")).isEqualTo("2026-05-18T09:00");
        assertThat(open(OFFICE, "2026-05-15T10:00")).isTrue();
    }

    private boolean open(OpeningHours hours, String local) {
        return calendar.isOpen(
                hours, LocalDateTime.parse(local).atZone(Dates.ZONE).toInstant());
    }

    private String next(OpeningHours hours, String local) {
        var next = calendar.nextOpening(
                hours, LocalDateTime.parse(local).atZone(Dates.ZONE).toInstant());
        return LocalDateTime.ofInstant(next, Dates.ZONE).toString();
    }
}
