package se.samsyn.school.concernreport.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samsyn.school.concernreport.internal.ConcernReportState.Answered;
import se.samsyn.school.concernreport.internal.ConcernReportState.Confirmed;
import se.samsyn.school.concernreport.internal.ConcernReportState.Draft;
import se.samsyn.school.concernreport.internal.ConcernReportState.Removed;
import se.samsyn.school.concernreport.internal.ConcernReportState.Submitted;
import se.samsyn.school.concernreport.internal.ConcernReportTransitions.Transition;

class ConcernReportTransitionsTests {

    @Test
    void everyStateThatThereIsStandsInTheTable() {
        assertThat(ConcernReportState.ALL)
                .hasSameSizeAs(ConcernReportState.class.getPermittedSubclasses())
                .allSatisfy(state -> assertThat(reachable()).contains(state));
    }

    @Test
    void everyEventLeadsSomewhere() {
        assertThat(ConcernReportTransitions.TABLE).extracting(Transition::event).contains(ConcernReportEvent.values());
    }

    @Test
    void noEventLeadsTwoWays() {
        assertThat(ConcernReportTransitions.TABLE)
                .extracting(transition -> transition.from() + " " + transition.event())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsSentCanNeverBeWrittenInThrownAwayOrSentAgain() {
        for (var sent : Set.of(new Submitted(), new Confirmed(), new Answered())) {
            for (var event : Set.of(
                    ConcernReportEvent.SAVED,
                    ConcernReportEvent.DISCARDED,
                    ConcernReportEvent.EXPIRED,
                    ConcernReportEvent.SUBMITTED)) {
                assertThat(sent.on(event)).isEmpty();
            }
        }
    }

    @Test
    void nothingComesOutOfWhatIsRemoved() {
        for (var event : ConcernReportEvent.values()) {
            assertThat(new Removed().on(event)).isEmpty();
        }
    }

    @Test
    void anOutcomeIsTakenEvenWhenTheConfirmationIsStillUnderWay() {
        assertThat(new Submitted().on(ConcernReportEvent.OUTCOME_GIVEN)).contains(new Answered());
        assertThat(new Answered().on(ConcernReportEvent.CONFIRMED)).contains(new Answered());
    }

    @Test
    void aStateIsTheSameAfterADetourThroughTheDatabase() {
        assertThat(ConcernReportState.ALL)
                .allSatisfy(
                        state -> assertThat(ConcernReportState.of(state.code())).isEqualTo(state));
    }

    private static Set<ConcernReportState> reachable() {
        Set<ConcernReportState> reached = new HashSet<>(Set.of(new Draft()));
        boolean more = true;
        while (more) {
            more = ConcernReportTransitions.TABLE.stream()
                    .filter(transition -> reached.contains(transition.from()))
                    .map(Transition::to)
                    .toList()
                    .stream()
                    .anyMatch(reached::add);
        }
        return reached;
    }
}
