package se.samsyn.socialservices.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.internal.ReportStore.Found;

/** Emergency openings, and the reports that they let somebody read. */
final class OpeningStore {
    static final SealedColumn REASON = new SealedColumn("intake.opening", "reason");

    /**
     * Neither before it began nor when its time is up, by the program's clock; nor, should that have been moved back,
     * by the database's own.
     */
    private static final String CURRENT = """
            opening.report_id = report.id and opening.person_id = ?
            and opening.opened_at <= ? and opening.ends_at > ?
            and clock_timestamp() < opening.stored_at + (opening.ends_at - opening.opened_at)
            """;

    private static final String TO_READ = """
            select id, transferred_to, own, opening_id, ends_at
            from (
                select report.id, report.transferred_to, %s as own, opening.id as opening_id, opening.ends_at
                from intake.report
                left join lateral (
                    select id, ends_at from intake.opening where %s order by ends_at desc limit 1) opening on true
                where report.reference = ? and %s) found
            where own or opening_id is not null
            """.formatted(Reach.GROUND, CURRENT, Reach.NOT_KEPT_AWAY);

    private static final String TO_OPEN = """
            select id, unit_id, %s or exists (select from intake.opening where %s) as reached
            from intake.report
            where reference = ? and stage <> 'TRANSFERRED' and %s
            """.formatted(Reach.GROUND, CURRENT, Reach.NOT_KEPT_AWAY);

    private OpeningStore() {}

    static Optional<ToRead> findToRead(SocialTransaction transaction, Reference reference) {
        return transaction
                .sql(TO_READ)
                .params(asked(transaction, reference))
                .query((row, number) -> toRead(row))
                .optional();
    }

    static Optional<ToOpen> findToOpen(SocialTransaction transaction, Reference reference) {
        return transaction
                .sql(TO_OPEN)
                .params(asked(transaction, reference))
                .query((row, number) -> new ToOpen(
                        ReportRows.id(row),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getBoolean("reached")))
                .optional();
    }

    private static List<@Nullable Object> asked(SocialTransaction transaction, Reference reference) {
        var actor = transaction.actor();
        List<@Nullable Object> values = new ArrayList<>(Reach.ground(actor));
        values.add(actor.person().value());
        values.add(transaction.now().atOffset(ZoneOffset.UTC));
        values.add(transaction.now().atOffset(ZoneOffset.UTC));
        values.add(reference.value());
        values.add(actor.person().value());
        return values;
    }

    static void insert(SocialTransaction transaction, BegunOpening begun) {
        var actor = transaction.actor();
        transaction
                .sql("""
                insert into intake.opening
                    (authority_id, id, report_id, person_id, name, function, reason, opened_at, ends_at, rule_id,
                     review_unit_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        actor.authority().value(),
                        begun.id().value(),
                        begun.report().value(),
                        actor.person().value(),
                        actor.signature().name(),
                        actor.signature().function(),
                        REASON.seal(
                                transaction.keys(),
                                begun.report().value(),
                                begun.id().value(),
                                begun.reason()),
                        transaction.now().atOffset(ZoneOffset.UTC),
                        begun.endsAt().atOffset(ZoneOffset.UTC),
                        begun.rule(),
                        begun.reviewedBy().value())
                .update();
    }

    private static ToRead toRead(ResultSet row) throws SQLException {
        var found = new Found(ReportRows.id(row), ReportRows.unit(row, "transferred_to"));
        return new ToRead(
                found,
                row.getBoolean("own")
                        ? null
                        : new ToRead.Current(row.getObject("opening_id", UUID.class), at(row, "ends_at")));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
