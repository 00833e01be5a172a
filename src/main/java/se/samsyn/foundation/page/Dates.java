package se.samsyn.foundation.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates and times in words, in local time: "i dag", "onsdag 25 nov", "09.42". */
public final class Dates {
    /** The law counts days in Swedish local time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Texts texts;
    private final Clock clock;

    Dates(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /** 09.42 */
    public String time(Instant instant) {
        var local = instant.atZone(ZONE);
        return "%02d.%02d".formatted(local.getHour(), local.getMinute());
    }

    /** "i dag", "i går", "i morgon" or "25 november", with the year when it is another one. */
    public String day(LocalDate date) {
        if (date.equals(today())) {
            return texts.t("date.today");
        }
        if (date.equals(today().minusDays(1))) {
            return texts.t("date.yesterday");
        }
        if (date.equals(today().plusDays(1))) {
            return texts.t("date.tomorrow");
        }
        return fullDay(date);
    }

    /** "25 november", with the year when it is another one. */
    public String fullDay(LocalDate date) {
        String dayAndMonth = date.getDayOfMonth() + " " + texts.t("date.month." + date.getMonthValue());
        return date.getYear() == today().getYear() ? dayAndMonth : dayAndMonth + " " + date.getYear();
    }

    public static LocalDate localDate(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
