package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.CountedStatements;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.InboxQuery.Filter;

class InboxTests extends IntakeTest {
    @Test
    void inboxTakesAtMostThreeStatements() {
        received();
        var statements = CountedStatements.of(() -> reports.inbox(tore, InboxQuery.FIRST));
        assertThat(statements).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void reportWithoutProtectionAssessmentAfterADayStandsOnTopAlsoForTheManager() {
        clock.set("2026-11-03T10:05");
        var lateDecision = assessed();
        clock.set("2026-11-17T10:05");
        var forgotten = received();
        clock.set("2026-11-18T10:04");
        assertThat(references(tore, Filter.OPEN)).containsExactly(lateDecision, forgotten);

        clock.set("2026-11-18T10:05");
        for (var actor : List.of(tore, town.petra())) {
            assertThat(references(actor, Filter.OPEN)).containsExactly(forgotten, lateDecision);
            assertThat(reports.inbox(actor, InboxQuery.FIRST).rows().getFirst().alarm())
                    .isTrue();
        }
        done(tore, forgotten, new Act.AssessProtection(false, "Nej"));
        assertThat(reports.inbox(tore, InboxQuery.FIRST).counts().alarms()).isZero();
    }

    @Test
    void nearestDeadlineComesFirstAndWhatHasNoneLast() {
        clock.set("2012-11-06T10:05");
        var withoutLimit = assessed();
        confirm(withoutLimit);
        clock.set("2026-11-17T10:05");
        var assessed = assessed();
        confirm(assessed);
        var fresh = received();

        assertThat(references(tore, Filter.OPEN)).containsExactly(fresh, assessed, withoutLimit);
    }

    @Test
    void filtersShowWhatTheirCountsSay() {
        var mine = received();
        done(tore, mine, new Act.Take());
        done(tore, mine, new Act.AssessProtection(false, "Nej"));
        var theirs = received();
        done(town.nils(), theirs, new Act.Take());
        var nobodys = received();

        var counts = reports.inbox(tore, InboxQuery.FIRST).counts();
        assertThat(counts).isEqualTo(new Inbox.Counts(3, 1, 1, 2, 0, 0, 0, 2, 0));
        assertThat(counts.coming()).isOne();
        assertThat(references(tore, Filter.MINE)).containsExactly(mine);
        assertThat(references(tore, Filter.UNASSIGNED)).containsExactly(nobodys);
        assertThat(references(tore, Filter.PROTECTION_TODAY)).containsExactlyInAnyOrder(theirs, nobodys);
        assertThat(references(tore, Filter.OUTCOME_MISSING)).isEmpty();
    }

    @Test
    void pagesOfFiftyShowEveryReportOnceAlarmsFirst() {
        for (int number = 0; number < 60; number++) {
            received();
        }
        clock.set("2026-11-18T11:00");
        for (int number = 0; number < 53; number++) {
            received();
        }
        var seen = new ArrayList<Reference>();
        var alarms = new ArrayList<Boolean>();
        InboxQuery query = InboxQuery.FIRST;
        int pages = 0;
        while (query != null) {
            var page = reports.inbox(tore, query);
            page.rows().forEach(row -> {
                seen.add(row.reference());
                alarms.add(row.alarm());
            });
            query = page.next() == null ? null : new InboxQuery(Filter.OPEN, page.next());
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(113).doesNotHaveDuplicates();
        assertThat(alarms.subList(0, 60)).containsOnly(true);
        assertThat(alarms.subList(60, 113)).containsOnly(false);
    }

    @Test
    void listingIsLoggedInOneRowThatHoldsExactlyTheShownIds() {
        for (int number = 0; number < 51; number++) {
            received();
        }
        var shown = reports.inbox(tore, InboxQuery.FIRST).rows();

        var logged = wall.social(
                SocialActor.job("test", town.board()),
                transaction -> transaction
                        .sql("select cardinality(subject_ids) from access_log where action = 'intake.list'")
                        .query(Integer.class)
                        .list());
        assertThat(shown).hasSize(50);
        assertThat(logged).containsExactly(50);
        assertThat(reports.reads(town.petra(), shown.getFirst().reference())).hasSize(1);
    }

    @Test
    void decidedReportLeavesTheInboxWhenNothingIsOwed() {
        var reference = assessed();
        done(tore, reference, new Act.Decide(Outcome.OPENED, "Skäl", null));
        assertThat(references(tore, Filter.OPEN))
                .as("it is not confirmed to yet")
                .containsExactly(reference);
        confirm(reference);
        assertThat(references(tore, Filter.OPEN))
                .as("it is not in the case file yet")
                .containsExactly(reference);
        handOver(reference);
        assertThat(references(tore, Filter.OPEN)).isEmpty();
    }

    private List<Reference> references(SocialActor actor, Filter filter) {
        return reports.inbox(actor, new InboxQuery(filter, null)).rows().stream()
                .map(InboxRow::reference)
                .toList();
    }
}
