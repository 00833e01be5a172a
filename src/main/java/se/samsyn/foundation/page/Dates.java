package se.samsyn.foundation.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Dates and times in words, in local time: "i dag", "onsdag 25 nov", "09.42", "2 tim 55 min". */
public final class Dates {
    /** The law counts days in Swedish local time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Texts texts;
    private final Clock clock;

    Dates(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public static LocalDate localDate(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /** 09.42 */
    public String time(Instant instant) {
        return time(LocalTime.ofInstant(instant, ZONE));
    }

    /** 09.42 */
    public String time(LocalTime time) {
        return texts.t("date.time", "%02d".formatted(time.getHour()), "%02d".formatted(time.getMinute()));
    }

    /** 9.00–16.30, for opening hours. */
    public String hours(LocalTime from, LocalTime to) {
        return texts.t("date.time", from.getHour(), "%02d".formatted(from.getMinute())) + "\u2013"
                + texts.t("date.time", to.getHour(), "%02d".formatted(to.getMinute()));
    }

    /** "i dag", "i går", "i morgon" or "25 november", with the year when it is another one. */
    public String day(LocalDate date) {
        return switch ((int) ChronoUnit.DAYS.between(today(), date)) {
            case 0 -> texts.t("date.today");
            case -1 -> texts.t("date.yesterday");
            case 1 -> texts.t("date.tomorrow");
            default -> fullDay(date);
        };
    }

    /** "25 november", with the year when it is another one. */
    public String fullDay(LocalDate date) {
        String dayAndMonth = date.getDayOfMonth() + " " + texts.t("date.month." + date.getMonthValue());
        return date.getYear() == today().getYear() ? dayAndMonth : dayAndMonth + " " + date.getYear();
    }

    /** "17 november 2026", for what is kept on paper. */
    public String datedDay(LocalDate date) {
        return date.getDayOfMonth() + " " + texts.t("date.month." + date.getMonthValue()) + " " + date.getYear();
    }

    /** "tisdag 17 november 2026" */
    public String longDay(LocalDate date) {
        return texts.t("date.weekday." + date.getDayOfWeek().getValue()) + " " + datedDay(date);
    }

    /** "onsdag 25 nov", with the year when it is another one. */
    public String weekday(LocalDate date) {
        return texts.t("date.weekday." + date.getDayOfWeek().getValue()) + " " + shortDay(date);
    }

    /** "ons 25 nov" */
    public String shortWeekday(LocalDate date) {
        return texts.t("date.weekday-short." + date.getDayOfWeek().getValue()) + " " + shortDay(date);
    }

    /** "11 nov", with the year when it is another one. */
    public String shortDay(LocalDate date) {
        String dayAndMonth = date.getDayOfMonth() + " " + texts.t("date.month-short." + date.getMonthValue());
        return date.getYear() == today().getYear() ? dayAndMonth : dayAndMonth + " " + date.getYear();
    }

    /** "i dag 09.58", "11 november 14.20" */
    public String dayAndTime(Instant instant) {
        return day(localDate(instant)) + " " + time(instant);
    }

    /** "2 tim 55 min", "55 min", "6 tim" */
    public String duration(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return texts.t("date.minutes", minutes);
        }
        return minutes == 0 ? texts.t("date.hours", hours) : texts.t("date.hours-minutes", hours, minutes);
    }

    /** "1 dag kvar", "8 dagar kvar" */
    public String daysLeft(long days) {
        return texts.t(days == 1 ? "date.days-left.one" : "date.days-left.many", days);
    }

    /** "om 2 dagar"; "i morgon" and nearer as words. */
    public String inDays(LocalDate date) {
        long days = ChronoUnit.DAYS.between(today(), date);
        return days <= 1 ? day(date) : texts.t("date.in-days", days);
    }

    /** A clock that counts hours on its last day: "2 tim 55 min" over "före 13.00 i dag". */
    public Countdown countdown(Instant due) {
        LocalDate day = localDate(due);
        if (!due.isAfter(now())) {
            return late(due);
        }
        if (day.equals(today())) {
            return new Countdown(Countdown.Urgency.TODAY, duration(Duration.between(now(), due)), beforeToday(due));
        }
        return new Countdown(Countdown.Urgency.LATER, Texts.capital(weekday(day)), inDays(day));
    }

    /** A clock that counts days: "Dag 6 av 14" over "onsdag 25 nov". */
    public Countdown countdown(int day, int of, Instant due) {
        if (!due.isAfter(now())) {
            return late(due);
        }
        boolean today = localDate(due).equals(today());
        return new Countdown(
                today ? Countdown.Urgency.TODAY : Countdown.Urgency.LATER,
                dayOf(day, of),
                today ? beforeToday(due) : weekday(localDate(due)));
    }

    /** "Dag 6 av 14" */
    public String dayOf(int day, int of) {
        return texts.t("date.day-of", day, of);
    }

    private Countdown late(Instant due) {
        long days = ChronoUnit.DAYS.between(localDate(due), today());
        if (days == 0) {
            String words = texts.t("date.late", duration(Duration.between(due, now())));
            return new Countdown(Countdown.Urgency.LATE, words, dayAndTime(due));
        }
        String words = texts.t(days == 1 ? "date.late.one" : "date.late.many", days);
        return new Countdown(Countdown.Urgency.LATE, words, weekday(localDate(due)));
    }

    private String beforeToday(Instant due) {
        return texts.t("date.before-today", time(due));
    }
}
