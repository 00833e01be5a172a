package se.samsyn.oversight.statistics;

import java.time.YearMonth;
import java.util.Map;
import se.samsyn.exchange.crossing.AgeBand;
import se.samsyn.exchange.crossing.AggregateFact.Standing;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.Sex;

/** One board's figures as somebody else counted them, from what has happened to each report. */
public record Recounted(Map<Cell, Long> reports, Map<ReasonCell, Long> reasons) {
    public Recounted {
        reports = Map.copyOf(reports);
        reasons = Map.copyOf(reasons);
    }

    /** @param month of receipt, local */
    public record Cell(YearMonth month, Sex sex, AgeBand age, String reporterKind, Standing standing) {}

    public record ReasonCell(YearMonth month, Reason reason, Standing standing) {}
}
