package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.UnitLoad.Clock;

class HandOverTests extends IntakeTest {
    private static final Act.HandOver HAND_OVER = new Act.HandOver(new CaseNumber("AKT 2026:114"), 0);

    private Reference decided() {
        var reference = assessed();
        confirm(reference);
        done(tore, reference, new Act.Decide(Outcome.NOT_OPENED, "Skäl", null));
        return reference;
    }

    @Test
    void decisionIsNotTheEndUntilTheReportStandsInTheCaseFile() {
        var reference = decided();

        var waiting = reports.open(tore, reference);
        assertThat(waiting.position().open()).isTrue();
        assertThat(waiting.position().deadlines().next()).contains(Instant.parse("2026-11-24T15:30:00Z"));
        assertThat(open())
                .extracting(Duty::kind, Duty::rule)
                .containsExactly(tuple("intake.hand_over", "hand_over.local_target_working_days@1"));
        assertThat(reports.inbox(tore, InboxQuery.FIRST).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.deadlines().handOver()).isNotNull());
        assertThat(reports.load(town.petra(), null)
                        .clocks()
                        .get(Clock.HAND_OVER)
                        .all())
                .isOne();

        done(tore, reference, HAND_OVER);

        var handedOver = reports.open(tore, reference);
        assertThat(handedOver.position().open()).isFalse();
        assertThat(handedOver.events().getLast()).satisfies(happened -> {
            assertThat(happened.event()).isEqualTo(new IntakeEvent.HandedOver("AKT 2026:114"));
            assertThat(happened.by().name()).isEqualTo("Tore Testström");
        });
        assertThat(open()).isEmpty();
        assertThat(reports.inbox(tore, InboxQuery.FIRST).rows()).isEmpty();
        refused(tore, reference, HAND_OVER, Refusal.HAND_OVER_NOT_OWED);
    }

    @Test
    void whatTheSchoolAddsAfterwardsIsHandedOverTooAndNeverUnseen() {
        var reference = decided();
        var id = reports.open(tore, reference).listed().id();
        crossings.deliver(town.supplement(wall, crossings, id, "Hon kom inte i dag."));
        refused(tore, reference, HAND_OVER, Refusal.MORE_TO_HAND_OVER);
        done(tore, reference, with(1));
        assertThat(reports.open(tore, reference).position().open()).isFalse();

        crossings.deliver(town.supplement(wall, crossings, id, "Och inte i går."));
        assertThat(reports.open(tore, reference).position().deadlines().handOver())
                .isNotNull();
        assertThat(open()).extracting(Duty::kind).contains("intake.hand_over");
        done(tore, reference, with(2));
        assertThat(open()).extracting(Duty::kind).doesNotContain("intake.hand_over");
    }

    private static Act.HandOver with(int supplements) {
        return new Act.HandOver(new CaseNumber("AKT 2026:114"), supplements);
    }

    @Test
    void nothingIsHandedOverOrTakenOutBeforeTheDecision() {
        var reference = assessed();
        refused(tore, reference, HAND_OVER, Refusal.NOT_DECIDED);
        assertThatThrownBy(() -> reports.forCaseFile(tore, reference)).isInstanceOf(Missing.class);
        assertThat(reports.reads(town.petra(), reference))
                .extracting(Read::action)
                .doesNotContain("intake.hand_over");
    }

    @Test
    void whatWasDecidedBeforeThisWasAskedForOwesNothing() {
        var reference = decided();
        asBefore(reference);

        assertThat(reports.open(tore, reference).position().open()).isFalse();
        refused(tore, reference, HAND_OVER, Refusal.HAND_OVER_NOT_OWED);
        assertThat(reports.forCaseFile(tore, reference).sent().hash()).hasSize(64);
    }

    @Test
    void everyTakingOutStandsInTheLogAsSuch() {
        var reference = decided();
        reports.forCaseFile(tore, reference);
        clock.move(Duration.ofMinutes(1));
        reports.forCaseFile(town.nils(), reference);
        assertThat(reports.reads(town.petra(), reference))
                .filteredOn(read -> read.action().equals("intake.hand_over"))
                .extracting(Read::name)
                .containsExactly("Nils Nybörjare", "Tore Testström");
    }

    private void asBefore(Reference reference) {
        wall.social(
                SocialActor.job("test", town.board()),
                transaction -> transaction
                        .sql("update intake.report set hand_over_due_at = null where reference = ?")
                        .param(reference.value())
                        .update());
    }
}
