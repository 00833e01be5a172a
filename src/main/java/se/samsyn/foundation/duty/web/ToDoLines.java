package se.samsyn.foundation.duty.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.duty.Said;
import se.samsyn.foundation.duty.Task;
import se.samsyn.foundation.duty.web.ToDoPage.Group;
import se.samsyn.foundation.duty.web.ToDoPage.Line;
import se.samsyn.foundation.page.Countdown;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;

/** What waits, in words, grouped by when. */
final class ToDoLines {
    private final Frame frame;

    ToDoLines(Frame frame) {
        this.frame = frame;
    }

    enum When {
        PASSED,
        TODAY,
        WEEK,
        LATER,
        ANY_TIME
    }

    List<Group> groups(ToDo toDo) {
        Map<When, List<Line>> lines = new EnumMap<>(When.class);
        toDo.tasks()
                .forEach(task -> lines.computeIfAbsent(when(task.due(), toDo.at()), group -> new ArrayList<>())
                        .add(line(task)));
        return lines.entrySet().stream()
                .map(group -> new Group(heading(group.getKey()), group.getValue()))
                .toList();
    }

    static When when(@Nullable Instant due, Instant now) {
        if (due == null) {
            return When.ANY_TIME;
        }
        if (!due.isAfter(now)) {
            return When.PASSED;
        }
        LocalDate day = Dates.localDate(due);
        LocalDate today = Dates.localDate(now);
        if (day.equals(today)) {
            return When.TODAY;
        }
        return day.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? When.LATER : When.WEEK;
    }

    private String heading(When when) {
        String key = "duty.group." + when.name().toLowerCase(Locale.ROOT);
        return when == When.TODAY
                ? frame.t(key, frame.dates().weekday(frame.dates().today()))
                : frame.t(key);
    }

    private Line line(Task task) {
        Duty duty = task.duty();
        return new Line(
                clock(task.due()),
                said(task.what()),
                said(task.about()),
                duty == null ? null : frame.t("duty.rule", rule(duty)),
                duty == null ? null : alarm(duty),
                new Link(said(task.go()), task.path()));
    }

    private Countdown clock(@Nullable Instant due) {
        return due == null
                ? new Countdown(Countdown.Urgency.LATER, frame.t("duty.no-time"), frame.t("duty.no-time.why"))
                : frame.dates().countdown(due);
    }

    /** "Skyddsbedömning samma dag": the name that the page of rules has for it. */
    private String rule(Duty duty) {
        return frame.t("rules.key." + duty.rule().replaceFirst("@.*", ""));
    }

    private @Nullable String alarm(Duty duty) {
        if (duty.escalated() != null) {
            return frame.t("duty.escalated", frame.dates().dayAndTime(duty.escalated()));
        }
        return duty.alarm() == null ? null : frame.t("duty.alarm", frame.dates().dayAndTime(duty.alarm()));
    }

    private String said(Said sentence) {
        return frame.t(
                sentence.key(), sentence.values().stream().map(this::value).toArray());
    }

    private Object value(Object value) {
        return switch (value) {
            case Instant moment -> frame.dates().dayAndTime(moment);
            case LocalDate day -> frame.dates().day(day);
            case Said sentence -> said(sentence);
            default -> value;
        };
    }
}
