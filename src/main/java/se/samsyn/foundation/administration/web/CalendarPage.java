package se.samsyn.foundation.administration.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.rules.WorkingCalendar;
import se.samsyn.foundation.shared.OpeningHours;

/** @param days that are not as others, but for Saturdays and Sundays */
record CalendarPage(Frame frame, String heading, Link before, Link after, List<Day> days, List<Hours> units) {
    record Day(String date, String what) {}

    record Hours(String unit, String ordinary, String eve, String squeeze, String holiday) {}

    static CalendarPage of(Frame frame, Year year, WorkingCalendar calendar, Register register) {
        return new CalendarPage(
                frame,
                frame.t("administration.calendar.of", year),
                link(year.minusYears(1)),
                link(year.plusYears(1)),
                IntStream.rangeClosed(1, year.length())
                        .mapToObj(year::atDay)
                        .flatMap(day -> what(calendar, day).stream()
                                .map(what -> new Day(
                                        frame.dates().longDay(day), frame.t("administration.calendar." + what))))
                        .toList(),
                register.units().stream()
                        .filter(unit -> unit.kind() == UnitKind.INTAKE || unit.kind() == UnitKind.OUT_OF_HOURS)
                        .sorted(Comparator.comparing(Unit::name))
                        .map(unit -> hours(frame, unit))
                        .toList());
    }

    private static Link link(Year year) {
        return new Link(year.toString(), AdminPaths.CALENDAR + "?ar=" + year);
    }

    private static Optional<String> what(WorkingCalendar calendar, LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (weekend) {
            return Optional.empty();
        }
        if (!calendar.isWorkingDay(day)) {
            return Optional.of("holiday");
        }
        if (calendar.isSqueezeDay(day)) {
            return Optional.of("squeeze");
        }
        return calendar.isDayBeforeHoliday(day) ? Optional.of("eve") : Optional.empty();
    }

    /** Hours past midnight are an out-of-hours unit's: it is there all day when others are not. */
    private static Hours hours(Frame frame, Unit unit) {
        OpeningHours hours = unit.hours();
        String ordinary = frame.dates().hours(hours.opens(), hours.closes());
        if (hours.pastMidnight()) {
            String always = frame.t("administration.calendar.always");
            return new Hours(unit.name(), ordinary, ordinary, ordinary, always);
        }
        String closed = frame.t("administration.calendar.closed");
        return new Hours(
                unit.name(),
                ordinary,
                frame.dates().hours(hours.opens(), hours.closesBeforeHoliday()),
                hours.openOnSqueezeDays() ? ordinary : closed,
                closed);
    }
}
