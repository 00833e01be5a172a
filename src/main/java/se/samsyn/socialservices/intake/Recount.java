package se.samsyn.socialservices.intake;

import java.util.Map;
import se.samsyn.exchange.crossing.AgeBand;
import se.samsyn.exchange.crossing.AggregateFact.Standing;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.Sex;

/** One board's figures, counted from what happened. */
public record Recount(Map<Cell, Long> reports, Map<ReasonCell, Long> reasons) {
    public Recount {
        reports = Map.copyOf(reports);
        reasons = Map.copyOf(reasons);
    }

    /** @param year of receipt, local */
    public record Cell(int year, int month, Sex sex, AgeBand age, String reporterKind, Standing standing) {}

    public record ReasonCell(int year, int month, Reason reason, Standing standing) {}
}
