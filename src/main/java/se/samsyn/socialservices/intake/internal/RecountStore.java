package se.samsyn.socialservices.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import se.samsyn.exchange.crossing.AgeBand;
import se.samsyn.exchange.crossing.AggregateFact.Standing;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.Recount;
import se.samsyn.socialservices.intake.Recount.Cell;
import se.samsyn.socialservices.intake.Recount.ReasonCell;

/**
 * Counts from the events of one board: received and not gone to another or to another municipality, and what was
 * decided. Nothing that can be changed is asked.
 */
final class RecountStore {
    /** Received, and neither transferred to another board since it was last taken over, nor taken by a municipality. */
    private static final String COUNTS_HERE = """
            received.kind = 'Received' and not exists (
                select from intake.event gone
                where gone.authority_id = received.authority_id and gone.report_id = received.report_id
                    and gone.kind in ('Transferred', 'TakerRecorded') and not exists (
                        select from intake.event back
                        where back.authority_id = gone.authority_id and back.report_id = gone.report_id
                            and back.kind = 'TakenOver' and back.number > gone.number))
            """;

    private RecountStore() {}

    static Recount read(SocialTransaction transaction) {
        return new Recount(reports(transaction), reasons(transaction));
    }

    private static Map<Cell, Long> reports(SocialTransaction transaction) {
        Map<Cell, Long> counted = new HashMap<>();
        transaction.sql("""
                select extract(year from report.received_on)::int as year,
                    extract(month from report.received_on)::int as month,
                    report.sex, report.birth_year, report.reporter_kind,
                    coalesce(decided.outcome, 'UNDECIDED') as standing, count(*) as reports
                from intake.event received
                join intake.report on report.authority_id = received.authority_id and report.id = received.report_id
                left join intake.event decided on decided.authority_id = received.authority_id
                    and decided.report_id = received.report_id and decided.kind = 'Decided'
                where %s
                group by 1, 2, 3, 4, 5, 6
                """.formatted(COUNTS_HERE)).query(row -> {
            counted.merge(cell(row), row.getLong("reports"), Long::sum);
        });
        return counted;
    }

    private static Map<ReasonCell, Long> reasons(SocialTransaction transaction) {
        Map<ReasonCell, Long> counted = new HashMap<>();
        transaction.sql("""
                select extract(year from report.received_on)::int as year,
                    extract(month from report.received_on)::int as month, reason,
                    coalesce(decided.outcome, 'UNDECIDED') as standing, count(*) as reports
                from intake.event received
                join intake.report on report.authority_id = received.authority_id and report.id = received.report_id
                left join intake.event decided on decided.authority_id = received.authority_id
                    and decided.report_id = received.report_id and decided.kind = 'Decided'
                cross join unnest(report.reasons) as reason
                where %s
                group by 1, 2, 3, 4
                """.formatted(COUNTS_HERE)).query(row -> {
            var cell = new ReasonCell(
                    row.getInt("year"),
                    row.getInt("month"),
                    Reason.valueOf(row.getString("reason")),
                    Standing.valueOf(row.getString("standing")));
            counted.put(cell, row.getLong("reports"));
        });
        return counted;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        int year = row.getInt("year");
        return new Cell(
                year,
                row.getInt("month"),
                Sex.valueOf(row.getString("sex")),
                AgeBand.of(row.getObject("birth_year", Integer.class), year),
                row.getString("reporter_kind"),
                Standing.valueOf(row.getString("standing")));
    }
}
