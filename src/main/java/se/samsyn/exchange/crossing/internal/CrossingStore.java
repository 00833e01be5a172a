package se.samsyn.exchange.crossing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Message;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.wall.Transaction;

/** Outbox and inbox of whichever side the transaction is on; the login's search path says which. */
final class CrossingStore {
    /** A minute at the courier's pace, so that what fails for a moment is not late. */
    private static final int TRIES_AT_ONCE = 5;

    private CrossingStore() {}

    static void put(Transaction transaction, Envelope<?> envelope) {
        transaction
                .sql("""
                insert into outbox (id, authority_id, to_authority_id, kind, report_id, body, sent_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        envelope.id(),
                        envelope.from().value(),
                        envelope.to().value(),
                        MessageJson.kind(envelope.message()),
                        envelope.message().report().value(),
                        MessageJson.write(envelope.message()),
                        envelope.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Whose turn it is, row by row: those that have failed least often first. Nothing is held while it is brought, so
     * two couriers may bring the same message; it takes effect once.
     */
    static List<Envelope<Message>> due(Transaction transaction, int most) {
        return transaction
                .sql("""
                select id, authority_id, to_authority_id, kind, body, sent_at
                from outbox
                where delivered_at is null and (next_try_at is null or next_try_at <= ?)
                order by tries, id
                limit ?
                """)
                .params(transaction.now().atOffset(ZoneOffset.UTC), most)
                .query((row, number) -> envelope(row))
                .list();
    }

    /** At once a few times more, and then after a pause: a minute, doubled each time, at most an hour. */
    static int failed(Transaction transaction, Collection<UUID> messages) {
        return transaction
                .sql("""
                update outbox
                set tries = tries + 1,
                    next_try_at = case when tries >= ?
                        then ?::timestamptz + least(interval '1 hour', interval '1 minute' * 2 ^ least(tries - ?, 6)) end
                where id = any (?)
                """)
                .params(
                        TRIES_AT_ONCE,
                        transaction.now().atOffset(ZoneOffset.UTC),
                        TRIES_AT_ONCE,
                        messages.toArray(UUID[]::new))
                .update();
    }

    static int countWaiting(Transaction transaction) {
        return transaction
                .sql("select count(*) from outbox where delivered_at is null")
                .query(Integer.class)
                .single();
    }

    static Set<ReportId> waitingReports(Transaction transaction) {
        return Set.copyOf(transaction
                .sql("select report_id from outbox where delivered_at is null and kind = ?")
                .param(SchoolMessage.ReportSent.class.getSimpleName())
                .query((row, number) -> new ReportId(row.getObject("report_id", UUID.class)))
                .list());
    }

    static Set<ReportId> underway(Transaction transaction, Collection<ReportId> reports) {
        return Set.copyOf(transaction
                .sql("select distinct report_id from outbox where report_id = any (?) and delivered_at is null")
                .param(ids(reports))
                .query((row, number) -> new ReportId(row.getObject("report_id", UUID.class)))
                .list());
    }

    /** What is sent about one report and has not arrived yet. */
    static List<Message> waiting(Transaction transaction, ReportId report) {
        return transaction
                .sql("select kind, body from outbox where report_id = ? and delivered_at is null")
                .param(report.value())
                .query((row, number) -> MessageJson.read(row.getString("kind"), row.getString("body")))
                .list();
    }

    /** When each message was sent that is not there yet. */
    static List<Instant> waitingSince(Transaction transaction) {
        return transaction
                .sql("select sent_at from outbox where delivered_at is null")
                .query((row, number) ->
                        row.getObject("sent_at", OffsetDateTime.class).toInstant())
                .list();
    }

    static void markDelivered(Transaction transaction, UUID id) {
        transaction
                .sql("update outbox set delivered_at = ? where id = ? and delivered_at is null")
                .params(transaction.now().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    static void empty(Transaction transaction, Collection<ReportId> reports) {
        transaction
                .sql("update outbox set body = '' where report_id = any (?) and delivered_at is not null")
                .param(ids(reports))
                .update();
    }

    private static UUID[] ids(Collection<ReportId> reports) {
        return reports.stream().map(ReportId::value).toArray(UUID[]::new);
    }

    /** False when this message has taken effect already. */
    static boolean take(Transaction transaction, Envelope<?> envelope) {
        return transaction
                        .sql("""
                insert into inbox (id, authority_id, from_authority_id, kind, report_id, body_hash, received_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing
                """)
                        .params(
                                envelope.id(),
                                envelope.to().value(),
                                envelope.from().value(),
                                MessageJson.kind(envelope.message()),
                                envelope.message().report().value(),
                                Fingerprint.bytes(MessageJson.write(envelope.message())),
                                transaction.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Envelope<Message> envelope(ResultSet row) throws SQLException {
        return new Envelope<>(
                row.getObject("id", UUID.class),
                new AuthorityId(row.getObject("authority_id", UUID.class)),
                new AuthorityId(row.getObject("to_authority_id", UUID.class)),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                MessageJson.read(row.getString("kind"), row.getString("body")));
    }
}
