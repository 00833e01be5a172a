package se.samsyn.school.concernreport.internal;

import static se.samsyn.school.concernreport.internal.ConcernReportEvent.COMPLETION_REQUESTED;
import static se.samsyn.school.concernreport.internal.ConcernReportEvent.CONFIRMED;
import static se.samsyn.school.concernreport.internal.ConcernReportEvent.COSIGNED;
import static se.samsyn.school.concernreport.internal.ConcernReportEvent.DISCARDED;
import static se.samsyn.school.concernreport.internal.ConcernReportEvent.EXPIRED;
import static se.samsyn.school.concernreport.internal.ConcernReportEvent.HANDLER_CHANGED;
import static se.samsyn.school.concernreport.internal.ConcernReportEvent.OUTCOME_GIVEN;
import static se.samsyn.school.concernreport.internal.ConcernReportEvent.SAVED;
import static se.samsyn.school.concernreport.internal.ConcernReportEvent.SUBMITTED;
import static se.samsyn.school.concernreport.internal.ConcernReportEvent.SUPPLEMENTED;
import static se.samsyn.school.concernreport.internal.ConcernReportEvent.TAKEN_BY_MUNICIPALITY;

import java.util.List;
import java.util.Optional;
import se.samsyn.school.concernreport.internal.ConcernReportState.Answered;
import se.samsyn.school.concernreport.internal.ConcernReportState.Confirmed;
import se.samsyn.school.concernreport.internal.ConcernReportState.Draft;
import se.samsyn.school.concernreport.internal.ConcernReportState.Removed;
import se.samsyn.school.concernreport.internal.ConcernReportState.Submitted;
import se.samsyn.school.concernreport.internal.ConcernReportState.TakenByMunicipality;

/**
 * All that can happen, and nothing else. A message may come late: an outcome before the confirmation that was sent
 * first, and a corrected outcome after the first one.
 */
final class ConcernReportTransitions {
    static final List<Transition> TABLE = List.of(
            new Transition(new Draft(), SAVED, new Draft()),
            new Transition(new Draft(), DISCARDED, new Removed()),
            new Transition(new Draft(), EXPIRED, new Removed()),
            new Transition(new Draft(), SUBMITTED, new Submitted()),
            new Transition(new Submitted(), COSIGNED, new Submitted()),
            new Transition(new Submitted(), CONFIRMED, new Confirmed()),
            new Transition(new Submitted(), HANDLER_CHANGED, new Submitted()),
            new Transition(new Submitted(), COMPLETION_REQUESTED, new Submitted()),
            new Transition(new Submitted(), SUPPLEMENTED, new Submitted()),
            new Transition(new Submitted(), OUTCOME_GIVEN, new Answered()),
            new Transition(new Submitted(), TAKEN_BY_MUNICIPALITY, new TakenByMunicipality()),
            new Transition(new Confirmed(), COSIGNED, new Confirmed()),
            new Transition(new Confirmed(), CONFIRMED, new Confirmed()),
            new Transition(new Confirmed(), HANDLER_CHANGED, new Confirmed()),
            new Transition(new Confirmed(), COMPLETION_REQUESTED, new Confirmed()),
            new Transition(new Confirmed(), SUPPLEMENTED, new Confirmed()),
            new Transition(new Confirmed(), OUTCOME_GIVEN, new Answered()),
            new Transition(new Confirmed(), TAKEN_BY_MUNICIPALITY, new TakenByMunicipality()),
            new Transition(new TakenByMunicipality(), COSIGNED, new TakenByMunicipality()),
            new Transition(new TakenByMunicipality(), CONFIRMED, new TakenByMunicipality()),
            new Transition(new TakenByMunicipality(), HANDLER_CHANGED, new TakenByMunicipality()),
            new Transition(new TakenByMunicipality(), COMPLETION_REQUESTED, new TakenByMunicipality()),
            new Transition(new TakenByMunicipality(), SUPPLEMENTED, new TakenByMunicipality()),
            new Transition(new Answered(), COSIGNED, new Answered()),
            new Transition(new Answered(), CONFIRMED, new Answered()),
            new Transition(new Answered(), HANDLER_CHANGED, new Answered()),
            new Transition(new Answered(), COMPLETION_REQUESTED, new Answered()),
            new Transition(new Answered(), SUPPLEMENTED, new Answered()),
            new Transition(new Answered(), OUTCOME_GIVEN, new Answered()));

    private ConcernReportTransitions() {}

    static Optional<ConcernReportState> next(ConcernReportState from, ConcernReportEvent event) {
        return TABLE.stream()
                .filter(transition -> transition.from().equals(from) && transition.event() == event)
                .map(Transition::to)
                .findFirst();
    }

    record Transition(ConcernReportState from, ConcernReportEvent event, ConcernReportState to) {}
}
