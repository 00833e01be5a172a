package se.samsyn.socialservices.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.Supplement.Mark;

final class SupplementStore {
    private static final SealedColumn CONTENT = new SealedColumn("intake.supplement", "content");

    private static final String INSERT = """
            insert into intake.supplement (authority_id, id, report_id, sent_at, content, hash, withdrawal, mark, seen)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (authority_id, id)\s""";

    private static final String OF = """

            select id, sent_at, content, hash, mark
            from intake.supplement
            where report_id = ?
            order by sent_at, id
            """;

    private SupplementStore() {}

    /** False when it is here already. */
    static boolean insert(SocialTransaction transaction, ReportId report, StoredSupplement supplement) {
        return insert(transaction, report, supplement, "do nothing") == 1;
    }

    /** As it stood at the unit before. One that has been here before is marked as it was there. */
    static void takeOver(SocialTransaction transaction, ReportId report, StoredSupplement supplement) {
        insert(transaction, report, supplement, "do update set mark = excluded.mark, seen = excluded.seen");
    }

    private static int insert(
            SocialTransaction transaction, ReportId report, StoredSupplement supplement, String whenHere) {
        return transaction
                .sql(INSERT + whenHere)
                .params(
                        transaction.actor().authority().value(),
                        supplement.id().value(),
                        report.value(),
                        supplement.sentAt().atOffset(ZoneOffset.UTC),
                        CONTENT.seal(
                                transaction.keys(),
                                report.value(),
                                supplement.id().value(),
                                supplement.content()),
                        supplement.hash(),
                        supplement.text().isWithdrawal(),
                        supplement.mark().name(),
                        supplement.mark() == Mark.READ)
                .update();
    }

    static List<StoredSupplement> of(SocialTransaction transaction, ReportId report) {
        return transaction
                .sql(OF)
                .param(report.value())
                .query((row, number) -> stored(transaction, report, row))
                .list();
    }

    /** The same, shown to somebody of the unit. Whoever only stands in for the unit does not see it for them. */
    static List<StoredSupplement> shown(SocialTransaction transaction, ReportId report) {
        if (transaction.actor().standsInFrom() != null) {
            return of(transaction, report);
        }
        return transaction
                .sql("with shown as (update intake.supplement set seen = true where report_id = ? and not seen)" + OF)
                .params(report.value(), report.value())
                .query((row, number) -> stored(transaction, report, row))
                .list();
    }

    private static StoredSupplement stored(SocialTransaction transaction, ReportId report, ResultSet row)
            throws SQLException {
        SupplementId id = id(row);
        return new StoredSupplement(
                id,
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                CONTENT.open(transaction.keys(), report.value(), id.value(), row.getBytes("content")),
                row.getString("hash"),
                Mark.valueOf(row.getString("mark")));
    }

    static int count(SocialTransaction transaction, ReportId report) {
        return transaction
                .sql("select count(*) from intake.supplement where report_id = ?")
                .param(report.value())
                .query(Integer.class)
                .single();
    }

    static Set<SupplementId> having(SocialTransaction transaction, ReportId report, Mark mark) {
        return transaction
                .sql("select id from intake.supplement where report_id = ? and mark = ?")
                .params(report.value(), mark.name())
                .query((row, number) -> id(row))
                .set();
    }

    static void read(SocialTransaction transaction, ReportId report, Collection<SupplementId> read) {
        UUID[] ids = read.stream().map(SupplementId::value).toArray(UUID[]::new);
        transaction
                .sql("update intake.supplement set mark = 'READ' where report_id = ? and id = any(?)")
                .params(report.value(), ids)
                .update();
    }

    private static SupplementId id(ResultSet row) throws SQLException {
        return new SupplementId(row.getObject("id", UUID.class));
    }
}
