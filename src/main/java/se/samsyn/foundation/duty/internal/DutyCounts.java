package se.samsyn.foundation.duty.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samsyn.foundation.duty.Duties.DutyCount;
import se.samsyn.foundation.duty.Duties.Escalated;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Transaction;

/** What is told of duties beside the pages: numbers, and what has gone on. */
final class DutyCounts {
    private DutyCounts() {}

    static List<DutyCount> before(Transaction transaction, Instant until) {
        OffsetDateTime now = transaction.now().atOffset(ZoneOffset.UTC);
        OffsetDateTime tomorrow = Dates.localDate(transaction.now())
                .plusDays(1)
                .atStartOfDay(Dates.ZONE)
                .toOffsetDateTime();
        return transaction
                .sql("""
                select unit_id, kind,
                    count(*) filter (where due_at <= ?) as passed,
                    count(*) filter (where due_at > ? and due_at < ?) as today,
                    count(*) filter (where due_at >= ?) as coming
                from duty
                where done_at is null and due_at < ?
                group by unit_id, kind
                """)
                .params(now, now, tomorrow, tomorrow, until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new DutyCount(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("kind"),
                        row.getInt("passed"),
                        row.getInt("today"),
                        row.getInt("coming")))
                .list();
    }

    static List<Escalated> untold(Transaction transaction, Instant since) {
        return transaction
                .sql("""
                select id, unit_id, escalated_to
                from duty
                where escalated_at >= ? and told_at is null and done_at is null
                order by id
                """)
                .param(since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> escalated(row))
                .list();
    }

    static List<Escalated> untoldNews(Transaction transaction, Collection<String> kinds, Instant since) {
        return transaction
                .sql("""
                select id, unit_id, owner as escalated_to
                from duty
                where kind = any (?) and created_at >= ? and told_at is null and escalated_at is null
                  and done_at is null
                order by id
                """)
                .params(kinds.toArray(String[]::new), since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> escalated(row))
                .list();
    }

    private static Escalated escalated(ResultSet row) throws SQLException {
        return new Escalated(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Role.valueOf(row.getString("escalated_to")));
    }

    static void told(Transaction transaction, Collection<UUID> duties) {
        transaction
                .sql("update duty set told_at = ? where id = any (?) and told_at is null")
                .params(transaction.now().atOffset(ZoneOffset.UTC), duties.toArray(UUID[]::new))
                .update();
    }
}
