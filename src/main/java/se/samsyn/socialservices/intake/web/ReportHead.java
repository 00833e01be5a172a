package se.samsyn.socialservices.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.DayBoxes;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Tag;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.Handler;

/**
 * The top of every page about one report.
 *
 * @param danger null when nobody says so, or the protection is assessed
 * @param days null when no days are counted
 */
record ReportHead(
        String kicker,
        String heading,
        @Nullable Tag danger,
        Tag tag,
        String handler,
        String logged,
        boolean hidden,
        @Nullable DayBoxes days) {

    static ReportHead of(Frame frame, SocialActor actor, FullReport report) {
        var position = report.position();
        Instant alarm = position.deadlines().alarm();
        return new ReportHead(
                frame.t("intake.kicker", report.listed().reference()),
                heading(frame, report),
                Words.danger(frame, report.listed().child(), position.deadlines()),
                Words.tag(
                        frame,
                        position.stage(),
                        position.deadlines(),
                        alarm != null && !alarm.isAfter(position.readAt())),
                handler(frame, position.handler()),
                logged(frame, actor, report),
                report.listed().child().protectedIdentity(),
                days(frame, report));
    }

    static String heading(Frame frame, FullReport report) {
        var child = report.sent().content().child();
        String name = child.name().isEmpty() ? frame.t("intake.child.nameless") : child.name();
        if (child.identity().kind() == Identity.Kind.UNBORN) {
            return frame.t("intake.child.unborn");
        }
        Integer year = report.listed().child().birthYear();
        return year == null ? name : frame.t("intake.child.born", name, year);
    }

    private static String handler(Frame frame, @Nullable Handler handler) {
        return frame.t("intake.handler", handler == null ? frame.t("intake.nobody") : handler.name());
    }

    private static String logged(Frame frame, SocialActor actor, FullReport report) {
        Handler handler = report.position().handler();
        boolean mine = handler != null && handler.person().equals(actor.person());
        String time = frame.dates().time(report.position().readAt());
        if (report.position().openedUntil() != null) {
            String until = frame.dates().time(report.position().openedUntil());
            return frame.t("intake.logged.emergency", until, time);
        }
        if (actor.isOutOfHours()) {
            return frame.t("intake.logged.out-of-hours", time);
        }
        return frame.t(mine ? "intake.logged.handler" : "intake.logged.unit", time);
    }

    /** One box a day from receipt to the last day of the decision. */
    private static @Nullable DayBoxes days(Frame frame, FullReport report) {
        Instant due = report.position().deadlines().decide();
        if (due == null) {
            return null;
        }
        LocalDate came = Dates.localDate(report.listed().receivedAt());
        LocalDate last = Dates.localDate(due);
        int of = Words.days(came, last);
        int day = Words.days(came, frame.dates().today());
        var dates = frame.dates();
        return new DayBoxes(
                Math.min(day, of),
                of,
                day == 0 ? frame.t("intake.days.first") : dates.dayOf(day, of),
                due.isAfter(dates.now())
                        ? dates.daysLeft(of - day)
                        : dates.countdown(due).words(),
                frame.t("intake.days.came", dates.shortDay(came)),
                frame.t("intake.days.until"),
                dates.shortWeekday(last));
    }
}
