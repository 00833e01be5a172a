package se.samsyn.socialservices.intake;

import java.time.Instant;
import java.util.List;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.organisation.Unit;

/** What another room wants the unit to owe when a report is decided, in the statement that the decision owes with. */
public interface AfterDecision {
    List<Duty> owes(Decision decision);

    /** @param fromSchool whether it came through Samsyn, so that there is a school to tell */
    record Decision(ReportId report, Unit unit, Outcome outcome, boolean fromSchool, Instant at) {}
}
