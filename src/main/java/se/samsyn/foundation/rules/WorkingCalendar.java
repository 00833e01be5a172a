package se.samsyn.foundation.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.OpeningHours;

/**
 * Which days are working days: not Saturdays and Sundays, not the public holidays of lagen (1989:253) om allmänna
 * helgdagar, and not the three eves on which offices are closed too.
 *
 * <p>Worked out, not looked up: a holiday library took half a second of the start. The tests compare every day of
 * 2005–2040 with that library.
 */
public final class WorkingCalendar {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JANUARY, 6),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.JUNE, 6),
            MonthDay.of(Month.DECEMBER, 24),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26),
            MonthDay.of(Month.DECEMBER, 31));

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** The n-th working day after this one. With 0, this day or the first working day after it. */
    public LocalDate plusWorkingDays(LocalDate day, int number) {
        LocalDate reached = day;
        for (int left = number; left > 0; left--) {
            reached = workingDayFrom(reached.plusDays(1));
        }
        return workingDayFrom(reached);
    }

    /** A working day with a holiday tomorrow: Maundy Thursday, Walpurgis Eve, the day before Christmas Eve. */
    public boolean isDayBeforeHoliday(LocalDate day) {
        return isWorkingDay(day) && isHoliday(day.plusDays(1));
    }

    /** Klämdag: a working day between two free ones, such as the Friday after Ascension Day. */
    public boolean isSqueezeDay(LocalDate day) {
        return isWorkingDay(day) && !isWorkingDay(day.minusDays(1)) && !isWorkingDay(day.plusDays(1));
    }

    /** When those who answer that day go home. On a day when nobody answers: when they would have. */
    public LocalTime closing(OpeningHours hours, LocalDate day) {
        return isDayBeforeHoliday(day) ? hours.closesBeforeHoliday() : hours.closes();
    }

    public Instant endOf(LocalDate day, OpeningHours hours) {
        return day.atTime(closing(hours, day)).atZone(Dates.ZONE).toInstant();
    }

    /**
     * "Genast": by the end of the day it came, or of the next when it came after hours (prop. 2012/13:10 p. 60). Also
     * on days when the unit is closed: then the out-of-hours unit reads.
     */
    public Instant endOfDay(OpeningHours hours, Instant came) {
        LocalDate day = Dates.localDate(came);
        Instant end = endOf(day, hours);
        return came.isBefore(end) ? end : endOf(day.plusDays(1), hours);
    }

    /** Hours that run past midnight are an out-of-hours unit's: it is there all day when others are not. */
    public boolean isOpen(OpeningHours hours, Instant instant) {
        var local = instant.atZone(Dates.ZONE);
        LocalDate day = local.toLocalDate();
        LocalTime time = local.toLocalTime();
        if (hours.pastMidnight()) {
            return !isWorkingDay(day) || !time.isBefore(hours.opens()) || time.isBefore(hours.closes());
        }
        return answersOn(hours, day) && !time.isBefore(hours.opens()) && time.isBefore(closing(hours, day));
    }

    /** This moment when it is open, otherwise when it opens. */
    public Instant nextOpening(OpeningHours hours, Instant instant) {
        if (isOpen(hours, instant)) {
            return instant;
        }
        var local = instant.atZone(Dates.ZONE);
        LocalDate day = local.toLocalDate();
        if (!local.toLocalTime().isBefore(hours.opens())) {
            day = day.plusDays(1);
        }
        if (hours.pastMidnight()) {
            LocalTime opens = isWorkingDay(day) ? hours.opens() : LocalTime.MIDNIGHT;
            return day.atTime(opens).atZone(Dates.ZONE).toInstant();
        }
        while (!answersOn(hours, day)) {
            day = day.plusDays(1);
        }
        return day.atTime(hours.opens()).atZone(Dates.ZONE).toInstant();
    }

    private boolean answersOn(OpeningHours hours, LocalDate day) {
        return isWorkingDay(day) && (hours.openOnSqueezeDays() || !isSqueezeDay(day));
    }

    private static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || isMidsummerEve(day) || isAllSaints(day) || movesWithEaster(day);
    }

    private LocalDate workingDayFrom(LocalDate day) {
        LocalDate reached = day;
        while (!isWorkingDay(reached)) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    /** The Friday between 19 and 25 June. */
    private static boolean isMidsummerEve(LocalDate day) {
        return day.getMonth() == Month.JUNE
                && day.getDayOfWeek() == DayOfWeek.FRIDAY
                && day.getDayOfMonth() >= 19
                && day.getDayOfMonth() <= 25;
    }

    /** The Saturday between 31 October and 6 November. Matters only for the day before it. */
    private static boolean isAllSaints(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                && (day.getMonth() == Month.OCTOBER && day.getDayOfMonth() == 31
                        || day.getMonth() == Month.NOVEMBER && day.getDayOfMonth() <= 6);
    }

    /** Good Friday, Easter Monday and Ascension Day; the others fall on Sundays. */
    private static boolean movesWithEaster(LocalDate day) {
        LocalDate easter = easterSunday(day.getYear());
        return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1)) || day.equals(easter.plusDays(39));
    }

    /** Meeus, Jones and Butcher: the Gregorian computus. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7;
        int shift = (golden + 11 * moon + 22 * sunday) / 451;
        int days = moon + sunday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
