package se.samsyn.exchange.crossing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Message;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.Transaction;

/**
 * What has been sent and is not there yet, as the courier takes it.
 *
 * @param due what is brought now
 * @param waiting how many there are in all
 */
record Backlog(List<Envelope<Message>> due, int waiting) {
    /** A minute at the courier's pace, so that what fails for a moment is not late. */
    private static final int TRIES_AT_ONCE = 5;

    static Backlog of(Transaction transaction, int most) {
        return new Backlog(due(transaction, most), count(transaction));
    }

    /**
     * Whose turn it is, row by row: those that have failed least often first. Nothing is held while it is brought, so
     * two couriers may bring the same message; it takes effect once.
     */
    private static List<Envelope<Message>> due(Transaction transaction, int most) {
        return transaction
                .sql("""
                select id, authority_id, to_authority_id, kind, report_id, body, sent_at
                from outbox
                where %s and (next_try_at is null or next_try_at <= ?)
                order by tries, id
                limit ?
                """.formatted(CrossingStore.UNDERWAY))
                .params(transaction.now().atOffset(ZoneOffset.UTC), most)
                .query((row, number) -> envelope(transaction, row))
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

    private static int count(Transaction transaction) {
        return transaction
                .sql("select count(*) from outbox where " + CrossingStore.UNDERWAY)
                .query(Integer.class)
                .single();
    }

    /** When each message was sent that is not there yet. */
    static List<Instant> since(Transaction transaction) {
        return transaction
                .sql("select sent_at from outbox where " + CrossingStore.UNDERWAY)
                .query((row, number) ->
                        row.getObject("sent_at", OffsetDateTime.class).toInstant())
                .list();
    }

    private static Envelope<Message> envelope(Transaction transaction, ResultSet row) throws SQLException {
        return new Envelope<>(
                row.getObject("id", UUID.class),
                new AuthorityId(row.getObject("authority_id", UUID.class)),
                new AuthorityId(row.getObject("to_authority_id", UUID.class)),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                CrossingStore.message(transaction, row));
    }
}
