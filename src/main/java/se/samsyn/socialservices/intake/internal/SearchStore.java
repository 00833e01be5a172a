package se.samsyn.socialservices.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.access.ListingLog;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.ReportSearch.Found;
import se.samsyn.socialservices.intake.SearchHit;
import se.samsyn.socialservices.intake.Stage;

/**
 * Finds reports in one statement, whatever is found, which also writes the row in the access log: even that nothing
 * was.
 */
final class SearchStore {
    static final String ACTION = "intake.search";
    private static final int SHOWN = 50;

    /**
     * What the law lets be found: what is not decided, what led to an investigation, and of the rest what was decided
     * since a certain moment. What is another board's now is found there.
     */
    private static final String LAWFUL = """
            (report.stage in ('RECEIVED', 'PROTECTION_ASSESSED', 'IN_PRELIMINARY_ASSESSMENT')
             or report.outcome in ('OPENED', 'ONGOING')
             or report.stage <> 'TRANSFERRED' and exists (
                 select from intake.event
                 where event.report_id = report.id and event.kind in ('Decided', 'TakerRecorded') and event.at >= ?))
            """;

    private static final String SQL = """
            with asked as (%s),
            found as materialized (
                select report.*, asked.exact
                from asked join intake.report on report.id = asked.report_id
                where %s and %s
                order by asked.exact desc, report.received_at desc, report.id
                limit 51),
            logged as (
                %s coalesce(array_agg(id), '{}')
                from (select id from found order by exact desc, received_at desc, id limit 50) as shown)
            select progress.complete, found.*
            from (select exists (select from intake.search_progress where complete and made_with = ?) as complete) as progress
            left join found on true
            order by exact desc, received_at desc, id
            """;

    private SearchStore() {}

    /** @param since when a report that led to no investigation was decided at the earliest; null when none is found */
    static Found find(SocialTransaction transaction, Asked asked, @Nullable LocalDate since, Ground ground) {
        List<Row> rows = transaction
                .sql(SQL.formatted(asked.sql(), LAWFUL, Reach.OWN, ListingLog.INSERT))
                .params(asked.values())
                .param(
                        since == null
                                ? OffsetDateTime.MAX
                                : since.atStartOfDay(Dates.ZONE).toOffsetDateTime())
                .params(Reach.own(transaction.actor()))
                .params(ListingLog.values(transaction, ACTION, ground))
                .param(SearchTerms.madeWith(transaction.keys()))
                .query((row, number) -> new Row(row.getBoolean("complete"), hit(row)))
                .list();
        List<SearchHit> hits =
                rows.stream().map(Row::hit).filter(Objects::nonNull).toList();
        return new Found(
                hits.stream().limit(SHOWN).toList(),
                hits.size() > SHOWN,
                rows.getFirst().complete(),
                since);
    }

    /** For reports that are erased: from the commit on nothing leads to them. */
    static void forget(SocialTransaction transaction, Collection<ReportId> reports) {
        transaction
                .sql("delete from intake.search_term where report_id = any (?)")
                .param(reports.stream().map(ReportId::value).toArray(UUID[]::new))
                .update();
    }

    private record Row(boolean complete, @Nullable SearchHit hit) {}

    private static @Nullable SearchHit hit(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        return reference == null
                ? null
                : new SearchHit(
                        new Reference(reference),
                        row.getObject("received_on", LocalDate.class),
                        ReportRows.child(row),
                        Stage.valueOf(row.getString("stage")),
                        ReportRows.deadlines(row),
                        row.getBoolean("exact"));
    }
}
