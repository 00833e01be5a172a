package se.samsyn.oversight.statistics.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.foundation.wall.CommonTransaction;
import se.samsyn.oversight.statistics.Figures;
import se.samsyn.oversight.statistics.ReasonCount;

/** The figures as they are read. */
final class YearStore {
    private YearStore() {}

    /**
     * The city in every year, and the boards in the last year and the one before it, in one statement.
     *
     * @param last the last year; null for the latest that ended before {@code thisYear}, or for want of one, the latest
     */
    static List<YearRow> years(CommonTransaction transaction, @Nullable Integer last, int thisYear) {
        return transaction
                .sql("""
                with cell as (
                    select received_year as year, board_id, reports,
                        case when standing = 'OPENED' then reports else 0 end as opened,
                        case when standing = 'OPENED' and sex = 'GIRL' then reports else 0 end as girls,
                        case when standing = 'OPENED' and sex = 'BOY' then reports else 0 end as boys,
                        null as source
                    from statistics.summary_by_year
                    where reports > 0
                    union all
                    select year, board_id, reports, opened_girls + opened_boys, opened_girls, opened_boys,
                        source
                    from statistics.earlier_year
                ), figure as (
                    select year, board_id, sum(reports) as reports, sum(opened) as opened, sum(girls) as girls,
                        sum(boys) as boys, max(source) as source
                    from cell
                    group by grouping sets ((year), (year, board_id))
                ), shown as (
                    select coalesce(?::integer, max(year) filter (where year < ?), max(year)) as last from figure
                )
                select figure.year, figure.board_id, reports, opened, girls, boys, inhabitants,
                    figure.source
                from figure
                cross join shown
                left join statistics.population as population on population.year = figure.year
                    and population.board_id is not distinct from figure.board_id
                    and population.ages = '0-20' and population.sex is null
                where figure.board_id is null or figure.year in (last, last - 1)
                order by figure.year
                """)
                .param(last)
                .param(thisYear)
                .query((row, number) -> yearRow(row))
                .list();
    }

    static List<ReasonCount> reasons(CommonTransaction transaction, int year) {
        return transaction
                .sql("""
                select reason, sum(reports), coalesce(sum(reports) filter (where standing = 'OPENED'), 0)
                from statistics.summary_by_reason
                where received_year = ?
                group by reason
                order by 2 desc, 1
                """)
                .param(year)
                .query((row, number) -> new ReasonCount(Reason.valueOf(row.getString(1)), row.getInt(2), row.getInt(3)))
                .list();
    }

    private static YearRow yearRow(ResultSet row) throws SQLException {
        return new YearRow(
                row.getInt(1),
                row.getObject(2, UUID.class),
                new Figures(row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)),
                row.getObject(7, Integer.class),
                row.getString(8));
    }
}
