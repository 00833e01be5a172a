package se.samsyn.socialservices.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.IntakeTest;
import se.samsyn.socialservices.intake.NameParts;
import se.samsyn.socialservices.intake.ReportSearch.Found;
import se.samsyn.socialservices.intake.SearchQuery.ByName;

/** What an older version received can be found when the round has come to it. */
class SearchRoundTests extends IntakeTest {
    @Autowired
    private SearchRound round;

    /** From then on the program's own round leaves the board alone. */
    @BeforeEach
    void theBoardIsDone() {
        round.go();
    }

    @Test
    void olderReportsAreFoundSomeAtATimeAndUntilThenItIsSaidThatTheyMayBeMissing() {
        received();
        received();
        List<Found> seen = inOne(transaction -> {
            asAnOlderVersionLeftIt(transaction);
            var before = found(transaction);
            SearchProgress.hold(transaction).further(transaction, 1);
            var half = found(transaction);
            SearchProgress.hold(transaction).further(transaction, 2);
            return List.of(before, half, found(transaction));
        });

        assertThat(seen).extracting(found -> found.hits().size()).containsExactly(0, 1, 2);
        assertThat(seen).extracting(Found::complete).containsExactly(false, false, true);
    }

    @Test
    void whatWasMadeInAnotherWayOrWithAnotherKeyIsMadeAnew() {
        received();
        boolean complete = inOne(transaction -> {
            asAnOlderVersionLeftIt(transaction);
            SearchProgress.hold(transaction).further(transaction, 2);
            transaction
                    .sql("update intake.search_progress set made_with = '\\x00'")
                    .update();
            assertThat(found(transaction).complete()).isFalse();
            assertThat(SearchProgress.hold(transaction).complete()).isFalse();
            SearchProgress.hold(transaction).further(transaction, 2);
            return found(transaction).complete();
        });

        assertThat(complete).isTrue();
    }

    @Test
    void whatIsErasedIsFoundByNobodyAndKeepsNoOther() {
        var erased = idOf(received());
        received();
        wall.social(tore, transaction -> {
            transaction.keys().destroy(List.of(erased.value()), 0);
            return true;
        });
        Found found = inOne(transaction -> {
            asAnOlderVersionLeftIt(transaction);
            SearchProgress.hold(transaction).further(transaction, 3);
            return found(transaction);
        });

        assertThat(found.hits()).hasSize(1);
        assertThat(found.complete()).isTrue();
    }

    @Test
    void whatIsForgottenIsNotFound() {
        var forgotten = idOf(received());
        var kept = received();
        Found found = inOne(transaction -> {
            SearchStore.forget(transaction, List.of(forgotten));
            return found(transaction);
        });

        assertThat(found.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.reference()).isEqualTo(kept));
    }

    private ReportId idOf(Reference reference) {
        return reports.open(tore, reference).listed().id();
    }

    private <T> T inOne(Function<SocialTransaction, T> work) {
        return wall.social(tore, work);
    }

    private static void asAnOlderVersionLeftIt(SocialTransaction transaction) {
        transaction.sql("delete from intake.search_term").update();
        transaction
                .sql("update intake.search_progress set complete = false, up_to = ?")
                .param(new UUID(0, 0))
                .update();
    }

    private static Found found(SocialTransaction transaction) {
        Keyring keys = transaction.keys();
        var asked = Asked.of(new ByName(NameParts.of("Alva Sagosson")), keys);
        return SearchStore.find(transaction, asked, null, Ground.UNIT);
    }
}
