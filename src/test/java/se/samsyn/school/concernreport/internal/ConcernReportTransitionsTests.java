package se.samsyn.school.concernreport.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.GeneratedPage;
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

    @Test
    void pageOfTheStatesIsUpToDate() {
        new GeneratedPage(
                        "concernreport-states",
                        "A concern report on the school's side",
                        "What the table does not hold cannot happen: nothing that was sent can be changed or taken back.")
                .picture(
                        "stateDiagram-v2",
                        Stream.concat(
                                Stream.of("[*] --> Draft"),
                                ConcernReportTransitions.TABLE.stream()
                                        .filter(row -> !row.from().equals(row.to()))
                                        .map(row -> name(row.from()) + " --> " + name(row.to()) + " : "
                                                + name(row.event()))))
                .table(
                        List.of("State", "Event", "Leads to"),
                        ConcernReportTransitions.TABLE.stream()
                                .map(row -> List.of(name(row.from()), name(row.event()), name(row.to()))))
                .isUpToDate();
    }

    private static String name(ConcernReportState state) {
        return state.getClass().getSimpleName();
    }

    private static String name(ConcernReportEvent event) {
        return event.name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
