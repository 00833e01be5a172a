package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import se.samsyn.CountedStatements;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.access.Access.Denied;
import se.samsyn.socialservices.intake.UnitLoad.Clock;
import se.samsyn.socialservices.intake.UnitLoad.Due;
import se.samsyn.socialservices.intake.UnitLoad.Report;
import se.samsyn.socialservices.intake.UnitLoad.Share;

/** How the work lies at a unit. */
class UnitLoadTests extends IntakeTest {
    @Test
    void everyHandlerIsThereInTheOrderOfNamesAlsoTheOneWhoHasNothing() {
        received();
        done(tore, received(), new Act.Take());
        done(tore, received(), new Act.Take());

        var load = load();
        assertThat(load.unassigned()).isOne();
        assertThat(load.open()).isEqualTo(3);
        assertThat(load.shares())
                .extracting(Share::name, Share::open)
                .containsExactly(tuple("Nils Nybörjare", 0L), tuple("Petra Provberg", 0L), tuple("Tore Testström", 2L));
    }

    @Test
    void everyKindOfClockIsCountedByWhenItFallsDue() {
        var assessed = assessed();
        received();
        assertThat(load().clocks())
                .containsEntry(Clock.CONFIRM, new Due(0, 0, 2, 0))
                .containsEntry(Clock.ASSESS, new Due(0, 1, 0, 0))
                .containsEntry(Clock.DECIDE, new Due(0, 0, 0, 2))
                .containsEntry(Clock.OUTCOME, new Due(0, 0, 0, 0));
        assertThat(load().isWithinTime()).isTrue();

        done(town.petra(), assessed, new Act.Decide(Outcome.NOT_OPENED, "Skäl", "Fara för barnet"));
        clock.set("2026-11-17T16:30");
        assertThat(load().clocks()).containsEntry(Clock.ASSESS, new Due(1, 0, 0, 0));
        assertThat(load().isWithinTime()).isFalse();
    }

    @Test
    void oneHandlersReportsAreListedAndLoggedAndAStrangersAreNobodys() {
        var mine = received();
        done(tore, mine, new Act.Take());
        var chosen = reports.load(town.petra(), tore.person()).chosen();
        assertThat(chosen).isNotNull();
        assertThat(chosen.reports()).extracting(Report::reference).containsExactly(mine);
        assertThat(reports.reads(town.petra(), mine))
                .anyMatch(read -> read.action().equals("intake.load"));

        var elsewhere = Town.entered(organisations);
        assertThat(reports.load(town.petra(), elsewhere.tore().person()).chosen())
                .isNull();
    }

    @Test
    void onlyTheManagerSeesItAndItTakesTwoStatements() {
        assertThatThrownBy(() -> reports.load(tore, null)).isInstanceOf(Denied.class);
        assertThat(CountedStatements.of(() -> reports.load(town.petra(), null))).hasSize(2);
    }

    private UnitLoad load() {
        return reports.load(town.petra(), null);
    }
}
