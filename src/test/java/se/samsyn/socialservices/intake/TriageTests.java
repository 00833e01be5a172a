package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.InboxQuery.Filter;

/** Nobody knew the district: a person at the default unit says whose the report is. */
class TriageTests extends IntakeTest {
    private static final String DISTRIBUTE = "intake.distribute";
    private static final ListedChild SOMEBODY = new ListedChild(Sex.BOY, 2012, false, Set.of(Reason.ABSENCE), false);

    @ParameterizedTest
    @EnumSource(Routing.class)
    void onlyWhatNobodyKnewTheDistrictOfStandsInTheQueue(Routing because) {
        var reference = because(because);

        boolean open = List.of(
                        Routing.DEFAULT_UNIT,
                        Routing.UNKNOWN_ADDRESS,
                        Routing.SEVERAL_DISTRICTS,
                        Routing.MANY_DISTRICTS)
                .contains(because);
        assertThat(queue(tore)).isEqualTo(open ? List.of(reference) : List.of());
        assertThat(open()).extracting(Duty::kind).filteredOn(DISTRIBUTE::equals).hasSize(open ? 1 : 0);
        assertThat(reports.inbox(tore, InboxQuery.FIRST).counts().triage()).isEqualTo(open ? 1 : 0);
    }

    @Test
    void sayingThatItIsOursEmptiesTheQueueAndTakesNoDayFromTheClock() {
        var reference = because(Routing.SEVERAL_DISTRICTS);
        var before = reports.open(tore, reference).position().deadlines();

        done(tore, reference, new Act.Keep());

        assertThat(queue(tore)).isEmpty();
        assertThat(open()).extracting(Duty::kind).doesNotContain(DISTRIBUTE);
        assertThat(reports.open(tore, reference).position().deadlines()).isEqualTo(before);
        assertThat(reports.open(tore, reference).events().getLast().event()).isEqualTo(new IntakeEvent.Kept());
        refused(tore, reference, new Act.Keep(), Refusal.NOT_IN_TRIAGE);
    }

    @Test
    void transferringItEmptiesTheQueueAndTheOtherUnitHasNone() {
        var other = Town.entered(organisations);
        var reference = because(Routing.UNKNOWN_ADDRESS);

        done(tore, reference, new Act.Transfer(other.intake(), "Barnet bor där."));

        assertThat(queue(tore)).isEmpty();
        assertThat(open()).isEmpty();
        assertThat(queue(other.tore())).isEmpty();
        assertThat(reports.open(other.tore(), reference).position().triage()).isFalse();
    }

    @Test
    void assessingAndDecidingDoNotWaitForItAndADecisionEmptiesIt() {
        var reference = because(Routing.MANY_DISTRICTS);
        done(tore, reference, new Act.AssessProtection(false, "Ingen fara nu."));
        assertThat(queue(tore)).containsExactly(reference);

        done(tore, reference, new Act.Decide(Outcome.OPENED, "Behöver utredas.", null));

        assertThat(queue(tore)).isEmpty();
        assertThat(open()).extracting(Duty::kind).doesNotContain(DISTRIBUTE);
    }

    private Reference because(Routing because) {
        return town.report(wall, crossings, town.sentBecause(because, SOMEBODY));
    }

    private List<Reference> queue(SocialActor actor) {
        return reports.inbox(actor, new InboxQuery(Filter.TRIAGE, null)).rows().stream()
                .filter(InboxRow::triage)
                .map(InboxRow::reference)
                .toList();
    }
}
