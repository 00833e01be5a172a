package se.samsyn.socialservices.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.PersonalNumber;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.OldReport;

/** What is finished, and how it is erased. */
final class OldReportStore {
    /** What is put off for longer is what a clock that leapt ahead has put off. */
    private static final int LONGEST_PUT_OFF_DAYS = 31;

    private static final String OLD = "erased_on is null and not open and received_on < ?";

    private OldReportStore() {}

    static List<UUID> hold(SocialTransaction transaction, LocalDate before, OldReport.Place after, int most) {
        LocalDate today = Dates.localDate(transaction.now());
        return transaction
                .sql("""
                select id
                from intake.report
                where %s and (received_on, id) > (?, ?)
                    and (look_again_on is null or look_again_on <= ? or look_again_on > ?)
                order by received_on, id
                limit ?
                for update skip locked
                """.formatted(OLD))
                .params(before, after.receivedOn(), after.id(), today, today.plusDays(LONGEST_PUT_OFF_DAYS), most)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    static List<UUID> ofUnit(SocialTransaction transaction, LocalDate before, OldReport.Place after, int most) {
        return transaction
                .sql("select id from intake.report where " + OLD + " and (received_on, id) > (?, ?) and " + Reach.OWN
                        + " order by received_on, id limit ?")
                .params(before, after.receivedOn(), after.id())
                .params(Reach.own(transaction.actor()))
                .param(most)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    static List<OldReport> read(SocialTransaction transaction, List<UUID> reports) {
        return transaction
                .sql("""
                select report.id, report.reference, report.outcome, report.received_on,
                    snapshot.form_version, snapshot.content, snapshot.hash,
                    (select max(at) from intake.event
                     where event.authority_id = report.authority_id and event.report_id = report.id) as last_at,
                    exists (select from intake.supplement
                            where supplement.report_id = report.id and supplement.mark <> 'READ') as unread,
                    exists (select from intake.opening
                            where opening.report_id = report.id and opening.verdict is null) as unreviewed
                from intake.report
                join intake.snapshot
                    on snapshot.authority_id = report.authority_id and snapshot.report_id = report.id
                where report.id = any (?)
                order by report.received_on, report.id
                """)
                .param(reports.toArray(UUID[]::new))
                .query((row, number) -> old(transaction, row))
                .list();
    }

    private static OldReport old(SocialTransaction transaction, ResultSet row) throws SQLException {
        ReportId id = ReportRows.id(row);
        String outcome = row.getString("outcome");
        var content =
                ContentJson.read(Snapshot.read(transaction, id.value(), row).content());
        return new OldReport(
                id,
                new Reference(row.getString("reference")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("received_on", LocalDate.class),
                Dates.localDate(row.getObject("last_at", OffsetDateTime.class).toInstant()),
                bornOn(content.child().identity()),
                row.getBoolean("unread"),
                row.getBoolean("unreviewed"));
    }

    private static @Nullable LocalDate bornOn(Identity identity) {
        return identity.kind() != Identity.Kind.PERSONAL_NUMBER
                ? null
                : PersonalNumber.parse(identity.personalNumber(), LocalDate.MAX)
                        .filter(PersonalNumber::isBirthDateKnown)
                        .map(PersonalNumber::born)
                        .orElse(null);
    }

    static void lookAgain(SocialTransaction transaction, Collection<ReportId> reports, LocalDate day) {
        transaction
                .sql("update intake.report set look_again_on = ?, out_seen_at = null where id = any (?)")
                .params(day, ids(reports))
                .update();
    }

    /** The report first: the database lets nothing of it go before it is erased. */
    static void erase(SocialTransaction transaction, Collection<ReportId> reports, String rule) {
        transaction
                .sql("""
                update intake.report
                set erased_on = ?, erased_by = ?, reference = null, place = '', came_from = null, protected = false,
                    acute = false, sent_to_municipality = null, out_of_hours_unit_id = null, handler_id = null,
                    handler_name = null, handler_function = null, out_seen_at = null, look_again_on = null
                where id = any (?) and erased_on is null and not open
                """)
                .params(Dates.localDate(transaction.now()), rule, ids(reports))
                .update();
        SearchStore.forget(transaction, reports);
        transaction.sql("""
                with erased as (
                        select id from intake.report where id = any (?) and erased_on is not null),
                    snapshots as (delete from intake.snapshot where report_id in (select id from erased)),
                    supplements as (delete from intake.supplement where report_id in (select id from erased)),
                    openings as (delete from intake.opening where report_id in (select id from erased))
                update intake.event set fact = '', reasoning = '' where report_id in (select id from erased)
                """).param(ids(reports)).update();
    }

    static UUID[] ids(Collection<ReportId> reports) {
        return reports.stream().map(ReportId::value).toArray(UUID[]::new);
    }
}
