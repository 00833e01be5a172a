package se.samsyn.socialservices.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.access.ListingLog;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.EmergencyOpening.Review;
import se.samsyn.socialservices.intake.EmergencyOpeningId;
import se.samsyn.socialservices.intake.EmergencyOpenings.Owed;
import se.samsyn.socialservices.intake.OpeningVerdict;

/** What a second person sees of emergency openings, and says of them. */
final class ReviewStore {
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

    private ReviewStore() {}

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

    static StoredOpening get(SocialTransaction transaction, EmergencyOpeningId id) {
        return transaction
                .sql("""
                select report.id, report.reference, opening.name, opening.function, opening.opened_at, opening.ends_at, opening.reason,
                    opening.verdict, opening.reviewed_at, opening.reviewer, opening.reviewer_function
                from intake.opening
                join intake.report on report.id = opening.report_id
                where opening.id = ?
                """)
                .param(id.value())
                .query((row, number) -> new StoredOpening(
                        new Reference(row.getString("reference")),
                        new Signature(row.getString("name"), row.getString("function")),
                        OpeningStore.at(row, "opened_at"),
                        OpeningStore.at(row, "ends_at"),
                        OpeningStore.REASON.open(
                                transaction.keys(), ReportRows.id(row).value(), id.value(), row.getBytes("reason")),
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
                                transaction.now().atOffset(ZoneOffset.UTC),
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
                        OpeningStore.at(row, "opened_at")))
                .list();
    }

    private static @Nullable Review review(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new Review(
                        OpeningVerdict.valueOf(verdict),
                        OpeningStore.at(row, "reviewed_at"),
                        new Signature(row.getString("reviewer"), row.getString("reviewer_function")));
    }
}
