package se.samsyn.oversight.statistics.internal;

import java.util.Map;
import java.util.TreeMap;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.CommonTransaction;

/** Every cell of one board, by its name in words. */
final class CellStore {
    private CellStore() {}

    static Map<String, Long> cells(CommonTransaction transaction, AuthorityId board) {
        Map<String, Long> cells = new TreeMap<>();
        transaction.sql("""
                select concat_ws(' ', 'summary', received_year || '-' || lpad(received_month::text, 2, '0'), sex, age_band,
                    origin, standing), reports
                from statistics.summary where board_id = ? and reports <> 0
                union all
                select concat_ws(' ', 'summary_by_reason', received_year || '-' || lpad(received_month::text, 2, '0'),
                    reason, standing), reports
                from statistics.summary_by_reason where board_id = ? and reports <> 0
                union all
                select concat_ws(' ', 'summary_by_year', received_year, sex, standing), reports
                from statistics.summary_by_year where board_id = ? and reports <> 0
                """).params(board.value(), board.value(), board.value()).query(row -> {
            cells.put(row.getString(1), row.getLong(2));
        });
        return cells;
    }
}
