package se.samsyn.socialservices.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.encryption.KeyDestroyed;
import se.samsyn.foundation.wall.SocialTransaction;

/**
 * How far a board's older reports can be found, from the first to the last by id.
 *
 * @param upTo all up to this one have their terms
 */
record SearchProgress(byte[] madeWith, UUID upTo, boolean complete) {
    private static final UUID START = new UUID(0, 0);
    private static final byte[][] NONE = {};

    /**
     * Held until the transaction is over. From the start where the terms were made in another way or with another key.
     */
    static SearchProgress hold(SocialTransaction transaction) {
        byte[] madeWith = SearchTerms.madeWith(transaction.keys());
        return transaction
                .sql("select up_to, complete from intake.search_progress where made_with = ? for update")
                .param(madeWith)
                .query((row, number) ->
                        new SearchProgress(madeWith, row.getObject("up_to", UUID.class), row.getBoolean("complete")))
                .optional()
                .orElse(new SearchProgress(madeWith, START, false));
    }

    /** When something was received without its terms: nobody is told that all is found before it is. */
    static void beginAgain(SocialTransaction transaction) {
        transaction
                .sql("update intake.search_progress set up_to = ?, complete = false")
                .param(START)
                .update();
    }

    /** The next reports get their terms, at most so many, and how far it has come is kept with them. */
    SearchProgress further(SocialTransaction transaction, int most) {
        List<Marked> next = transaction
                .sql("""
                select report_id, form_version, content, hash from intake.snapshot
                where report_id > ? order by report_id limit ?
                """)
                .params(upTo, most)
                .query((row, number) -> marked(transaction, row))
                .list();
        SearchStore.forget(transaction, next.stream().map(Marked::report).toList());
        insert(transaction, next);
        UUID last = next.isEmpty() ? upTo : next.getLast().report().value();
        var now = new SearchProgress(madeWith, last, next.size() < most);
        now.keep(transaction);
        return now;
    }

    private record Marked(ReportId report, byte[][] marks) {}

    /** What is erased or emptied is found by nothing. */
    private static Marked marked(SocialTransaction transaction, ResultSet row) throws SQLException {
        var report = new ReportId(row.getObject("report_id", UUID.class));
        try {
            var snapshot = Snapshot.read(transaction, report.value(), row);
            return new Marked(report, snapshot.content().isEmpty() ? NONE : SearchTerms.marks(transaction, snapshot));
        } catch (KeyDestroyed erased) {
            return new Marked(report, NONE);
        }
    }

    private static void insert(SocialTransaction transaction, List<Marked> all) {
        List<UUID> reports = new ArrayList<>();
        List<byte[]> marks = new ArrayList<>();
        for (Marked one : all) {
            for (byte[] mark : one.marks()) {
                reports.add(one.report().value());
                marks.add(mark);
            }
        }
        transaction
                .sql("""
                insert into intake.search_term (authority_id, report_id, term)
                select ?, report_id, term from unnest(?::uuid[], ?::bytea[]) as made (report_id, term)
                on conflict do nothing
                """)
                .params(
                        transaction.actor().authority().value(),
                        reports.toArray(UUID[]::new),
                        marks.toArray(byte[][]::new))
                .update();
    }

    private void keep(SocialTransaction transaction) {
        transaction
                .sql("""
                insert into intake.search_progress (authority_id, made_with, up_to, complete) values (?, ?, ?, ?)
                on conflict (authority_id) do update
                set made_with = excluded.made_with, up_to = excluded.up_to, complete = excluded.complete
                """)
                .params(transaction.actor().authority().value(), madeWith, upTo, complete)
                .update();
    }
}
