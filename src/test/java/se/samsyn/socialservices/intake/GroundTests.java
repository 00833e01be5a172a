package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;

/** What the unit works with is everybody's there; what is finished is its handler's and the manager's (decision 65). */
class GroundTests extends IntakeTest {
    private static final Act DECISION = new Act.Decide(Outcome.OPENED, "Behöver utredas.", null);

    @Test
    void whatTheUnitWorksWithIsEverybodysThereAndWhatIsFinishedItsHandlersAndTheManagers() {
        var reference = assessed();
        done(tore, reference, new Act.Take());
        confirm(reference);
        done(tore, reference, DECISION);
        assertThat(reports.open(town.nils(), reference).position().open()).isTrue();

        handOver(reference);
        isMissingFor(town.nils(), reference);
        assertThat(reports.open(tore, reference).position().open()).isFalse();
        assertThat(reports.open(town.petra(), reference).position().open()).isFalse();
    }

    @Test
    void whatNobodyHandledIsWhoeverDecidedIts() {
        var reference = finished();
        isMissingFor(town.nils(), reference);
        assertThat(reports.open(tore, reference).position().handler()).isNull();
    }

    @Test
    void whatTheSchoolAddsMakesAFinishedReportTheUnitsAgain() {
        var reference = finished();
        var id = reports.open(tore, reference).listed().id();
        assertThat(crossings.deliver(town.supplement(wall, crossings, id, "Hon kom inte i dag.")))
                .isTrue();
        assertThat(reports.open(town.nils(), reference).supplements()).hasSize(1);
    }

    private Reference finished() {
        var reference = assessed();
        confirm(reference);
        done(tore, reference, DECISION);
        handOver(reference);
        return reference;
    }

    private void isMissingFor(SocialActor actor, Reference reference) {
        assertThatThrownBy(() -> reports.open(actor, reference)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.openToRead(actor, reference)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.forCaseFile(actor, reference)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.act(actor, reference, new Act.AddNote("Jag såg det.")))
                .isInstanceOf(Missing.class);
    }
}
