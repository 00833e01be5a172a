package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.access.Access.Denied;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.SocialActor;

/** Nödöppning: whoever lacks a ground sees nothing until they open, and then is seen. */
class EmergencyOpeningTests extends IntakeTest {
    private static final OpeningReason REASON = new OpeningReason("Syskonet är här och är rädd.");

    @Autowired
    private EmergencyOpenings openings;

    @Autowired
    private Databases databases;

    @Autowired
    private List<Round> rounds;

    private Town.Neighbours neighbours;
    private SocialActor gerd;

    @BeforeEach
    void neighboursMoveIn() {
        neighbours = town.neighbours(organisations);
        gerd = neighbours.gerd();
    }

    @Test
    void whoeverHasNoGroundReadsOnlyWhatTheyOpenAndDoesNothingWithIt() {
        var reference = received();
        isMissingFor(gerd, reference);
        opens(gerd, reference);

        assertThat(reports.openToRead(gerd, reference).position().openedUntil())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(60)));
        assertThatThrownBy(() -> reports.open(gerd, reference))
                .as("the pages of the acts")
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.act(gerd, reference, new Act.Take())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.forCaseFile(gerd, reference)).isInstanceOf(Missing.class);
        assertThat(reports.inbox(gerd, InboxQuery.FIRST).rows()).isEmpty();
    }

    @Test
    void everyReadingUnderItNamesItAndAnotherManagerReviewsIt() {
        var reference = received();
        opens(gerd, reference);
        reports.openToRead(gerd, reference);

        Duty duty = review(town.intake());
        assertThat(duty.due()).isEqualTo(clock.instant().plus(Duration.ofHours(72)));
        var id = new EmergencyOpeningId(duty.subject());
        assertThat(reports.reads(town.petra(), reference))
                .extracting(Read::name, Read::ground, Read::givenBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Gerd Grannlund", Ground.BREAK_GLASS, id.value()));
        var seen = openings.find(town.petra(), id);
        assertThat(seen.reason()).isEqualTo(REASON.text());
        assertThat(seen.reads()).hasSize(1);
        assertThatThrownBy(() -> openings.find(gerd, id)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> openings.find(neighbours.gustav(), id))
                .as("of the unit that has the report")
                .isInstanceOf(Missing.class);

        assertThat(openings.review(town.petra(), id, OpeningVerdict.NOT_JUSTIFIED))
                .isTrue();
        assertThat(openings.review(town.petra(), id, OpeningVerdict.JUSTIFIED)).isFalse();
        assertThat(openings.find(town.petra(), id).review())
                .isNotNull()
                .satisfies(review -> assertThat(review.verdict()).isEqualTo(OpeningVerdict.NOT_JUSTIFIED));
        assertThat(openOf(town.intake())).noneMatch(open -> open.subject().equals(id.value()));
    }

    @Test
    void itEndsWhenItsTimeIsUpAlsoWhereAClockIsMovedBack() {
        var reference = received();
        Instant opened = clock.instant();
        opens(gerd, reference);
        clock.move(Duration.ofSeconds(-1));
        isMissingFor(gerd, reference);

        clock.move(Duration.between(clock.instant(), opened.plus(Duration.ofMinutes(60)))
                .minusMillis(1));
        reports.openToRead(gerd, reference);
        clock.move(Duration.ofMillis(1));
        isMissingFor(gerd, reference);

        clock.move(Duration.ofMinutes(-30));
        reports.openToRead(gerd, reference);
        anHourPassesWhereTheDatabaseIs();
        isMissingFor(gerd, reference);
    }

    @Test
    void whatNobodyHasAndWhatAnotherBoardHasAreAnsweredAlike() {
        var theirs = Town.entered(organisations).report(wall, crossings);
        var nobodys = Reference.of(Reference.Counter.INTAKE, 1L << 28);
        var moved = received();
        done(tore, moved, new Act.Transfer(Town.entered(organisations).intake(), "Barnet bor där."));
        for (Reference reference : List.of(theirs, nobodys, moved)) {
            assertThat(openings.open(gerd, reference, REASON)).isFalse();
        }
        assertThatThrownBy(() -> openings.open(town.jonna(), theirs, REASON)).isInstanceOf(Denied.class);
    }

    @Test
    void nothingIsOpenedThatOneReadsAnyway() {
        var reference = received();
        opens(tore, reference);
        opens(gerd, reference);
        opens(gerd, reference);
        assertThat(openOf(town.intake()))
                .filteredOn(EmergencyOpeningTests::isReview)
                .hasSize(1);
    }

    /** A colleague of the unit, once the report is finished. */
    @Test
    void whereTheUnitsOwnManagerIsKeptAwayAnotherOfTheBoardReviews() {
        var reference = assessed();
        confirm(reference);
        done(tore, reference, new Act.Decide(Outcome.OPENED, "Skäl", null));
        handOver(reference);
        done(tore, reference, new Act.MarkConflict(town.petra().person()));
        isMissingFor(town.nils(), reference);
        opens(town.nils(), reference);

        var id = new EmergencyOpeningId(review(neighbours.gustav().unit()).subject());
        assertThat(openings.find(neighbours.gustav(), id).by().name()).isEqualTo("Nils Nybörjare");
        assertThatThrownBy(() -> openings.find(town.petra(), id)).isInstanceOf(Missing.class);
    }

    @Test
    void aManagerIsReviewedByAnother() {
        var reference = received();
        opens(neighbours.gustav(), reference);
        var id = new EmergencyOpeningId(review(town.intake()).subject());
        assertThat(openings.review(town.petra(), id, OpeningVerdict.JUSTIFIED)).isTrue();
    }

    @Test
    void whatNobodyReviewsGoesOn() {
        var reference = received();
        opens(gerd, reference);
        clock.move(Duration.ofHours(72));
        rounds.stream().filter(round -> round.name().equals("escalation")).forEach(Round::go);
        assertThat(review(town.intake()).escalated()).isEqualTo(clock.instant());
    }

    private void opens(SocialActor actor, Reference reference) {
        assertThat(openings.open(actor, reference, REASON)).isTrue();
    }

    private void isMissingFor(SocialActor actor, Reference reference) {
        assertThatThrownBy(() -> reports.openToRead(actor, reference)).isInstanceOf(Missing.class);
    }

    private Duty review(UnitId unit) {
        return openOf(unit).stream()
                .filter(EmergencyOpeningTests::isReview)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isReview(Duty duty) {
        return duty.kind().equals("intake.review_opening");
    }

    private List<Duty> openOf(UnitId unit) {
        return wall.social(SocialActor.job("test", town.board()), transaction -> duties.openOf(transaction, unit));
    }

    /** As it is for somebody who has the database's own clock and not the program's. */
    private void anHourPassesWhereTheDatabaseIs() {
        var owner = JdbcClient.create(databases.owner());
        owner.sql("alter table intake.opening no force row level security").update();
        owner.sql("""
                update intake.opening set stored_at = stored_at - interval '60 minutes' where person_id = ?
                """).param(gerd.person().value()).update();
        owner.sql("alter table intake.opening force row level security").update();
    }
}
