package se.samsyn.socialservices.intake.internal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.Inbox;

/** How many open reports of the unit wait for what, in one statement that an index answers. */
final class InboxCounts {
    private static final String SQL = """
            select count(*) as open,
                count(*) filter (where handler_id is null) as unassigned,
                count(*) filter (where handler_id = ?) as mine,
                count(*) filter (where assess_due_at < ?) as protection_today,
                count(*) filter (where outcome_due_at is not null) as outcome_missing,
                count(*) filter (where alarm_at <= ?) as alarms,
                count(*) filter (where next_deadline <= ? and (alarm_at is null or alarm_at > ?)) as passed,
                count(*) filter (where next_deadline > ? and next_deadline < ? and (alarm_at is null or alarm_at > ?))
                    as today,
                count(*) filter (where triage) as triage
            from intake.report
            where open and unit_id = ? and\s""" + Reach.NOT_KEPT_AWAY;

    private InboxCounts() {}

    static Inbox.Counts of(SocialTransaction transaction) {
        var now = transaction.now().atOffset(ZoneOffset.UTC);
        var end = endOfToday(transaction);
        return transaction
                .sql(SQL)
                .params(
                        transaction.actor().person().value(),
                        end,
                        now,
                        now,
                        now,
                        now,
                        end,
                        now,
                        transaction.actor().unit().value(),
                        transaction.actor().person().value())
                .query((row, number) -> new Inbox.Counts(
                        row.getLong("open"),
                        row.getLong("unassigned"),
                        row.getLong("mine"),
                        row.getLong("protection_today"),
                        row.getLong("outcome_missing"),
                        row.getLong("alarms"),
                        row.getLong("passed"),
                        row.getLong("today"),
                        row.getLong("triage")))
                .single();
    }

    static OffsetDateTime endOfToday(SocialTransaction transaction) {
        return Dates.localDate(transaction.now())
                .plusDays(1)
                .atStartOfDay(Dates.ZONE)
                .toOffsetDateTime();
    }
}
