package se.samsyn.socialservices.intake.internal;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.access.ListingLog;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.OwedReport;
import se.samsyn.socialservices.intake.OwedReport.Asked;

/** The reports behind open duties, in one statement that also writes the row in the access log. */
final class OwedStore {
    private static final String SHOWN =
            """
            with owed as (
                select * from unnest(?::uuid[], ?::boolean[]) with ordinality as owed (report_id, whoever, number)),
            shown as materialized (
                select owed.number, report.id, report.reference, report.reporter_kind, report.mandated, %s,
                    report.independent, report.handler_id, report.handler_name, report.handler_function
                from owed join intake.report on report.id = owed.report_id
                where report.unit_id = ? and (owed.whoever or report.handler_id is null or report.handler_id = ?)
                  and %s and %s
                order by owed.number
                limit ?),
            logged as (
                %s array_agg(distinct id)
                from shown
                having count(*) > 0)
            select * from shown order by number
            """.formatted(ReportRows.LISTED_PLACE, Reach.MAY_PROTECTED, Reach.NOT_KEPT_AWAY, ListingLog.INSERT);

    private OwedStore() {}

    static List<OwedReport> read(SocialTransaction transaction, List<Asked> asked, int most, Ground ground) {
        var actor = transaction.actor();
        return transaction
                .sql(SHOWN)
                .params(
                        array("uuid", asked.stream().map(Asked::report).toArray(UUID[]::new)),
                        array("boolean", asked.stream().map(Asked::whoever).toArray(Boolean[]::new)),
                        actor.unit().value(),
                        actor.person().value())
                .params(Reach.mayProtected(actor))
                .params(actor.person().value(), most)
                .params(ListingLog.values(transaction, "intake.list", ground))
                .query((row, number) -> new OwedReport(
                        row.getInt("number") - 1,
                        new Reference(row.getString("reference")),
                        ReportRows.origin(row),
                        ReportRows.handler(row)))
                .list();
    }

    private static SqlParameterValue array(String type, Object[] values) {
        return new SqlParameterValue(Types.ARRAY, type, values);
    }
}
