package se.samsyn.socialservices.intake.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.access.ListingLog;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.EmergencyOpening.Review;
import se.samsyn.socialservices.intake.EmergencyOpeningId;
import se.samsyn.socialservices.intake.EmergencyOpenings.Owed;
import se.samsyn.socialservices.intake.OpeningVerdict;
import se.samsyn.socialservices.intake.internal.ReportStore.Found;

/** Emergency openings, and the reports that they let somebody read. */
final class OpeningStore {
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

    /** Those whose managers review it, without the one who opened and whom a conflict of interest keeps away. */
    private static final String REVIEWED_BY =
            "opening.review_unit_id = ? and opening.person_id <> ? and " + Reach.NOT_KEPT_AWAY;

    private static final String OWED = """
            with owed as (
                select * from unnest(?::uuid[]) with ordinality as owed (opening_id, number)),
            shown as materialized (
                select owed.number, opening.id as opening_id, opening.name, opening.function, opening.opened_at, report.id,
                    report.reference
                from owed
                join intake.opening on opening.id = owed.opening_id
                join intake.report on report.id = opening.report_id
                where %s
                order by owed.number
                limit ?),
            logged as (
                %s array_agg(distinct id)
                from shown
                having count(*) > 0)
            select * from shown order by number
            """.formatted(REVIEWED_BY, ListingLog.INSERT);

    private OpeningStore() {}

    /** What an actor reads. @param opening that gives the ground; null for a ground of the actor's own */
    record ToRead(Found found, @Nullable Current opening) {
        Reading reading(String action, Ground ground) {
            ReportId id = found.here();
            return opening == null
                    ? Reading.of(action, ground, id.value())
                    : new Reading(action, Ground.BREAK_GLASS, List.of(id.value()), opening.id());
        }
    }

    record Current(UUID id, Instant endsAt) {}

    static Optional<ToRead> findToRead(SocialTransaction transaction, Reference reference) {
        return transaction
                .sql(TO_READ)
                .params(asked(transaction, reference))
                .query((row, number) -> toRead(row))
                .optional();
    }

    /** @param reached true when the actor reads it anyway */
    record ToOpen(ReportId report, UnitId unit, boolean reached) {}

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
        values.add(ReportRows.utc(transaction.now()));
        values.add(ReportRows.utc(transaction.now()));
        values.add(reference.value());
        values.add(actor.person().value());
        return values;
    }

    /** @param reviewedBy the unit whose managers review it */
    record Begun(
            EmergencyOpeningId id, ReportId report, String reason, Instant endsAt, String rule, UnitId reviewedBy) {}

    static void insert(SocialTransaction transaction, Begun begun) {
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
                        begun.reason().getBytes(StandardCharsets.UTF_8),
                        ReportRows.utc(transaction.now()),
                        ReportRows.utc(begun.endsAt()),
                        begun.rule(),
                        begun.reviewedBy().value())
                .update();
    }

    /** Only which report it is about: enough to log that it is read. */
    static Optional<ReportId> findToReview(SocialTransaction transaction, EmergencyOpeningId id) {
        var actor = transaction.actor();
        return transaction
                .sql("""
                select report.id
                from intake.opening
                join intake.report on report.id = opening.report_id
                where opening.id = ? and\s""" + REVIEWED_BY)
                .params(
                        id.value(),
                        actor.unit().value(),
                        actor.person().value(),
                        actor.person().value())
                .query((row, number) -> ReportRows.id(row))
                .optional();
    }

    record Stored(
            Reference reference,
            Signature by,
            Instant openedAt,
            Instant endsAt,
            String reason,
            @Nullable Review review) {}

    static Stored get(SocialTransaction transaction, EmergencyOpeningId id) {
        return transaction
                .sql("""
                select report.reference, opening.name, opening.function, opening.opened_at, opening.ends_at, opening.reason,
                    opening.verdict, opening.reviewed_at, opening.reviewer, opening.reviewer_function
                from intake.opening
                join intake.report on report.id = opening.report_id
                where opening.id = ?
                """)
                .param(id.value())
                .query((row, number) -> new Stored(
                        new Reference(row.getString("reference")),
                        new Signature(row.getString("name"), row.getString("function")),
                        at(row, "opened_at"),
                        at(row, "ends_at"),
                        new String(row.getBytes("reason"), StandardCharsets.UTF_8),
                        review(row)))
                .single();
    }

    /** @return false when somebody has reviewed it already */
    static boolean review(SocialTransaction transaction, EmergencyOpeningId id, OpeningVerdict verdict) {
        var actor = transaction.actor();
        return transaction
                        .sql("""
                update intake.opening
                set verdict = ?, reviewed_at = ?, reviewer_id = ?, reviewer = ?, reviewer_function = ?
                where id = ? and verdict is null
                """)
                        .params(
                                verdict.name(),
                                ReportRows.utc(transaction.now()),
                                actor.person().value(),
                                actor.signature().name(),
                                actor.signature().function(),
                                id.value())
                        .update()
                == 1;
    }

    static List<Owed> owed(SocialTransaction transaction, List<UUID> openings, int most, Ground ground) {
        var actor = transaction.actor();
        return transaction
                .sql(OWED)
                .params(
                        new SqlParameterValue(Types.ARRAY, "uuid", openings.toArray(UUID[]::new)),
                        actor.unit().value(),
                        actor.person().value(),
                        actor.person().value(),
                        most)
                .params(ListingLog.values(transaction, "intake.review_opening", ground))
                .query((row, number) -> new Owed(
                        row.getInt("number") - 1,
                        new EmergencyOpeningId(row.getObject("opening_id", UUID.class)),
                        new Reference(row.getString("reference")),
                        new Signature(row.getString("name"), row.getString("function")),
                        at(row, "opened_at")))
                .list();
    }

    private static ToRead toRead(ResultSet row) throws SQLException {
        var found = new Found(ReportRows.id(row), ReportRows.unit(row, "transferred_to"));
        return new ToRead(
                found,
                row.getBoolean("own")
                        ? null
                        : new Current(row.getObject("opening_id", UUID.class), at(row, "ends_at")));
    }

    private static @Nullable Review review(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new Review(
                        OpeningVerdict.valueOf(verdict),
                        at(row, "reviewed_at"),
                        new Signature(row.getString("reviewer"), row.getString("reviewer_function")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
