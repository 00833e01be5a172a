package se.samsyn.foundation.erasure.internal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import se.samsyn.foundation.wall.Transaction;

/** What the database knows of what has been erased, and how far in the journal it has come. */
final class ErasedStore {
    private ErasedStore() {}

    /** In the transaction that removes them. */
    static void insert(Transaction transaction, Collection<UUID> reports, String cause) {
        transaction
                .sql("""
                insert into erased (authority_id, report_id, at, cause)
                select ?, report_id, ?, ? from unnest(?) as reports (report_id)
                on conflict do nothing
                """)
                .params(
                        transaction.actor().authority().value(),
                        OffsetDateTime.ofInstant(transaction.now(), ZoneOffset.UTC),
                        cause,
                        reports.toArray(UUID[]::new))
                .update();
    }

    /** Those that stand in no line yet, or not known to. */
    static List<Erased> waiting(Transaction transaction, int most) {
        return transaction
                .sql("""
                select report_id, at, cause from erased where line is null order by at, report_id limit ? for update
                """)
                .param(most)
                .query((row, number) -> new Erased(
                        row.getObject("report_id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("cause")))
                .list();
    }

    /** @param first the line of the first of them; the others follow it */
    static void follow(Transaction transaction, List<Erased> erased, long first) {
        transaction
                .sql("""
                insert into erased (authority_id, report_id, at, cause, line)
                select ?, report_id, at, cause, line
                from unnest(?, ?::timestamptz[], ?, ?) as lines (report_id, at, cause, line)
                on conflict (authority_id, report_id) do update set line = excluded.line
                """)
                .params(
                        transaction.actor().authority().value(),
                        erased.stream().map(Erased::report).toArray(UUID[]::new),
                        erased.stream().map(each -> each.at().toString()).toArray(String[]::new),
                        erased.stream().map(Erased::cause).toArray(String[]::new),
                        LongStream.range(first, first + erased.size()).boxed().toArray(Long[]::new))
                .update();
    }

    static long followedTo(Transaction transaction) {
        return transaction
                .sql("select coalesce(max(line), 0) from erased")
                .query(Long.class)
                .single();
    }
}
