package se.samsyn.school.concernreport.web;

import java.time.Instant;
import java.time.LocalDate;
import se.samsyn.foundation.page.Dates;

/** A day in words: "i dag" on a screen, which knows what day it is, and always the date on paper, which does not. */
record DayWords(Dates dates, boolean onPaper) {
    String day(LocalDate day) {
        return onPaper ? dates.datedDay(day) : dates.day(day);
    }

    String longDay(LocalDate day) {
        return dates.longDay(day);
    }

    String dayAndTime(Instant at) {
        return day(Dates.localDate(at)) + " " + dates.time(at);
    }

    boolean isToday(LocalDate day) {
        return !onPaper && day.equals(dates.today());
    }
}
