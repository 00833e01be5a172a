package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.CountedStatements;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.access.Access.Denied;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonalNumber;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.ReportSearch.Found;
import se.samsyn.socialservices.intake.SearchQuery.ByName;
import se.samsyn.socialservices.intake.SearchQuery.ByNumber;
import se.samsyn.socialservices.intake.SearchQuery.ByReference;

/** A report is found by what the law lets be searched for, by those who may open it. */
class SearchTests extends IntakeTest {
    private static final String ALVA = "Alva Sagosson";
    private static final String NUMBER = "201910102399";

    @Autowired
    private ReportSearch search;

    @Test
    void aReportIsFoundByNameByHowItSoundsByNumberAndByReference() {
        var reference = received("Kristina Carlsson", NUMBER);
        received("Hugo Påhittsson", "");

        assertThat(references(found(tore, "carlsson, kristina"))).containsExactly(reference);
        assertThat(found(tore, "Christina Karlsson").hits()).satisfiesExactly(hit -> {
            assertThat(hit.reference()).isEqualTo(reference);
            assertThat(hit.exact()).isFalse();
        });
        assertThat(references(found(tore, "Christina Påhittsson"))).isEmpty();
        for (String written : List.of(NUMBER, "191010-2399", "1910102399", "20191010-2399")) {
            var number = PersonalNumber.parse(written, Dates.localDate(clock.instant()))
                    .orElseThrow();
            assertThat(references(search.search(tore, new ByNumber(number)))).containsExactly(reference);
        }
        assertThat(references(search.search(tore, new ByReference(reference)))).containsExactly(reference);
    }

    @Test
    void whatStandsInTheReportBesideTheChildIsNotSearchedFor() {
        received(ALVA, "");

        for (String inIt : List.of("Mamma", "Maja Mönsterlund", "Borta elva dagar", "Kråkslottets skola")) {
            assertThat(references(found(tore, inIt))).as(inIt).isEmpty();
        }
    }

    @Test
    void onlyWhatOneMayOpenIsFound() {
        var reference = assessed();
        done(tore, reference, new Act.Take());
        confirm(reference);
        done(tore, reference, new Act.Decide(Outcome.OPENED, "Behöver utredas.", null));
        assertThat(references(found(town.nils(), ALVA))).containsExactly(reference);
        handOver(reference);

        assertThat(references(found(tore, ALVA))).containsExactly(reference);
        assertThat(references(found(town.petra(), ALVA))).containsExactly(reference);
        assertThat(references(found(town.nils(), ALVA))).isEmpty();
        assertThat(references(search.search(town.nils(), new ByReference(reference))))
                .isEmpty();
        assertThat(references(found(town.neighbours(organisations).gerd(), ALVA)))
                .isEmpty();
        assertThat(references(found(Town.entered(organisations).tore(), ALVA))).isEmpty();
        assertThatThrownBy(() -> found(town.jonna(), ALVA)).isInstanceOf(Denied.class);
    }

    @Test
    void aProtectedIdentityIsFoundByThoseWithTheRightAndNothingByWhoeverIsKeptAway() {
        var hidden = new ListedChild(Sex.GIRL, 2012, true, Set.of(Reason.ABSENCE), false);
        var reference = town.report(wall, crossings, town.sentBecause(Routing.SCHOOLS_DISTRICT, hidden));
        assertThat(references(found(tore, ALVA))).isEmpty();
        assertThat(references(found(town.petra(), ALVA))).containsExactly(reference);

        rights.give(town.petra(), tore.person());
        assertThat(references(found(tore, ALVA))).containsExactly(reference);
        done(town.petra(), reference, new Act.MarkConflict(tore.person()));
        assertThat(references(found(tore, ALVA))).isEmpty();
    }

    @Test
    void whatLedToNoInvestigationIsFoundAsTheLawOfTheDayOfDecisionLetsIt() {
        clock.set("2025-06-30T10:05");
        var before = decided(Outcome.NOT_OPENED);
        var ongoing = decided(Outcome.ONGOING);
        assertThat(references(found(tore, ALVA))).containsExactly(ongoing);

        clock.set("2025-07-01T10:05");
        var after = decided(Outcome.NOT_OPENED);
        var undecided = received();
        assertThat(references(found(tore, ALVA)))
                .containsExactlyInAnyOrder(after, undecided, ongoing)
                .doesNotContain(before);
        assertThat(references(search.search(tore, new ByReference(before)))).isEmpty();
    }

    @Test
    void whatHasGoneToAnotherUnitIsFoundThere() {
        var reference = received();
        var neighbours = town.neighbours(organisations);
        var elsewhere = Town.entered(organisations);
        done(tore, reference, new Act.Transfer(neighbours.gerd().unit(), "Barnet bor där."));
        assertThat(references(found(tore, ALVA))).isEmpty();
        assertThat(references(found(neighbours.gerd(), ALVA))).containsExactly(reference);

        done(neighbours.gerd(), reference, new Act.Transfer(elsewhere.intake(), "Barnet har flyttat."));
        assertThat(references(found(neighbours.gerd(), ALVA))).isEmpty();
        assertThat(references(found(elsewhere.tore(), ALVA))).containsExactly(reference);
    }

    @Test
    void thatSomebodySearchedIsLoggedAlsoWhenNothingWasFound() {
        var reference = received();
        UUID id = reports.open(tore, reference).listed().id().value();
        found(town.nils(), ALVA);
        found(town.nils(), "Hugo");

        assertThat(logged(town.nils())).containsExactlyInAnyOrder(List.of(id), List.of());
        assertThat(reports.reads(town.petra(), reference)).anySatisfy(read -> {
            assertThat(read.action()).isEqualTo("intake.search");
            assertThat(read.name()).isEqualTo("Nils Nybörjare");
        });
    }

    @Test
    void whatIsHiddenCostsTheSameStatementsAsWhatNobodyHas() {
        var reference = received();
        var none = statements(town.nils(), "Hugo");
        assertThat(none).hasSize(2);
        assertThat(statements(town.nils(), ALVA)).isEqualTo(none);
        done(town.petra(), reference, new Act.MarkConflict(town.nils().person()));
        assertThat(statements(town.nils(), ALVA)).isEqualTo(none);
    }

    @Test
    void thoseThatFitExactlyComeFirstThenTheLatestAndFiftyAreShown() {
        var exact = received();
        clock.set("2026-11-17T10:06");
        var earlier = received("Alva Sagoson", "");
        clock.set("2026-11-17T10:07");
        var later = received("Alva Sagoson", "");
        assertThat(references(found(tore, ALVA))).containsExactly(exact, later, earlier);
        assertThat(found(tore, ALVA).more()).isFalse();

        for (int report = 3; report < 51; report++) {
            received();
        }
        assertThat(found(tore, ALVA).hits()).hasSize(50);
        assertThat(found(tore, ALVA).more()).isTrue();
    }

    private Reference received(String name, String number) {
        return town.report(wall, crossings, town.sentOf(name, number));
    }

    private Reference decided(Outcome outcome) {
        var reference = assessed();
        done(tore, reference, new Act.Decide(outcome, "Skäl", null));
        return reference;
    }

    private Found found(SocialActor actor, String name) {
        return search.search(actor, new ByName(NameParts.typed(name).orElseThrow()));
    }

    private static List<Reference> references(Found found) {
        return found.hits().stream().map(SearchHit::reference).toList();
    }

    private List<String> statements(SocialActor actor, String name) {
        return CountedStatements.of(Domain.SOCIAL, () -> found(actor, name));
    }

    private List<List<UUID>> logged(SocialActor actor) {
        return wall.social(
                SocialActor.job("test", town.board()),
                transaction -> transaction
                        .sql("select subject_ids from access_log where person_id = ? and action = 'intake.search'")
                        .param(actor.person().value())
                        .query((row, number) -> List.of((UUID[]) row.getArray(1).getArray()))
                        .list());
    }
}
