package se.samsyn.school.concernreport.internal;

import java.time.LocalDate;
import java.util.UUID;
import se.samsyn.foundation.rules.Rules;

/** A report whose copy the school has, as much of it as says whether the copy may be removed. */
record Kept(UUID id, ConcernReportState state, LocalDate receivedOn) {
    /** Before all others. */
    static final Kept NONE = new Kept(new UUID(0, 0), new ConcernReportState.Submitted(), LocalDate.EPOCH);

    /** Where the law of the day let nobody tell the outcome, the confirmation is all that comes. */
    boolean isAnswered(Rules rules) {
        return switch (state) {
            case ConcernReportState.Answered answered -> true;
            case ConcernReportState.TakenByMunicipality taken -> true;
            case ConcernReportState.Confirmed confirmed -> !new LawOfTheDay(rules, receivedOn).outcomeAllowed();
            case ConcernReportState.Draft draft -> false;
            case ConcernReportState.Removed removed -> false;
            case ConcernReportState.Submitted submitted -> false;
        };
    }
}
