package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Denied;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.OwedReport.Asked;

/** Jäv: a report that somebody is close to is nowhere for them, and why is asked by nobody (FL 16–18 §§). */
class ConflictTests extends IntakeTest {
    @Autowired
    private Access access;

    @Autowired
    private EmergencyOpenings openings;

    @Test
    void whoeverIsMarkedFindsTheReportNowhereFromTheNextRequest() {
        var theirs = received();
        var other = received();
        done(town.petra(), theirs, mark(town.nils()));

        assertThat(reports.inbox(town.nils(), InboxQuery.FIRST).rows())
                .extracting(InboxRow::reference)
                .containsExactly(other);
        assertThat(reports.inbox(town.nils(), InboxQuery.FIRST).counts().open()).isOne();
        assertThat(reports.inbox(tore, InboxQuery.FIRST).counts().open()).isEqualTo(2);
        isMissingFor(town.nils(), theirs);
        var asked = open().stream().map(duty -> new Asked(duty.subject(), true)).toList();
        List<OwedReport> owed = wall.social(town.nils(), transaction -> reports.owed(transaction, asked, 50));
        assertThat(owed).extracting(OwedReport::reference).containsOnly(other);
        List<Duty> due = wall.social(town.nils(), transaction -> duties.openOf(transaction, town.intake()));
        assertThat(due).as("not even when something is due").hasSize(open().size() / 2);
        assertThat(openings.open(town.nils(), theirs, new OpeningReason("Jag behöver läsa den nu.")))
                .as("nor through the glass")
                .isFalse();
    }

    @Test
    void aManagerIsKeptAwayLikeAnybodyElse() {
        var theirs = received();
        done(tore, theirs, new Act.Take());
        done(tore, theirs, mark(town.petra()));

        assertThat(reports.load(town.petra(), tore.person()).open()).isZero();
        assertThat(reports.load(town.petra(), tore.person()).chosen())
                .isNotNull()
                .satisfies(chosen -> assertThat(chosen.reports()).isEmpty());
        isMissingFor(town.petra(), theirs);
        assertThatThrownBy(() -> reports.reads(town.petra(), theirs)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.act(
                        town.petra(), theirs, new Act.LiftConflict(town.petra().person())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void whatTheyHandledIsTheUnitsAgainAndTheSchoolRingsItsContact() {
        var reference = received();
        done(town.nils(), reference, new Act.Take());
        done(town.nils(), reference, mark(town.nils()));

        var report = reports.open(tore, reference);
        assertThat(report.position().handler()).isNull();
        assertThat(report.events())
                .extracting(Happened::event)
                .contains(new IntakeEvent.ConflictMarked("Nils Nybörjare"));
        assertThat(sentToSchool(reference).getLast())
                .contains("HandlerChanged")
                .contains("Petra Provberg")
                .doesNotContain("Nils");
        refused(tore, reference, new Act.Assign(town.nils().person(), null), Refusal.KEPT_AWAY);
    }

    @Test
    void onlyAnotherLiftsItAndWhatWasMarkedStaysToBeSeen() {
        var reference = received();
        done(tore, reference, mark(town.nils()));
        refused(tore, reference, mark(town.nils()), Refusal.KEPT_AWAY_ALREADY);
        assertThatThrownBy(() -> reports.act(tore, reference, lift(town.nils())))
                .isInstanceOf(Denied.class);

        done(town.petra(), reference, lift(town.nils()));
        assertThat(reports.open(town.nils(), reference).events())
                .extracting(Happened::event)
                .contains(new IntakeEvent.ConflictLifted("Nils Nybörjare"));
        assertThat(reports.conflicts(tore, reference).marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.lifted()).isNotNull());
        refused(town.petra(), reference, lift(town.nils()), Refusal.NOT_KEPT_AWAY);
    }

    /** The second wall: also where nobody asked whether one may. */
    @Test
    void nobodyLiftsTheirOwnMark() {
        var reference = received();
        done(tore, reference, mark(town.petra()));
        var id = reports.open(tore, reference).listed().id().value();
        assertThatThrownBy(() -> wall.social(
                        town.petra(),
                        transaction ->
                                access.letBack(transaction, id, town.petra().person())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoeverStandsInForTheUnitIsKeptAwayToo() {
        clock.set("2026-11-17T19:05");
        var reference = received();
        assertThat(reports.inbox(town.jonna(), InboxQuery.FIRST).rows()).hasSize(1);
        done(town.jonna(), reference, mark(town.jonna()));

        assertThat(reports.inbox(town.jonna(), InboxQuery.FIRST).rows()).isEmpty();
        assertThatThrownBy(() -> reports.openToRead(town.jonna(), reference)).isInstanceOf(Missing.class);
    }

    private void isMissingFor(SocialActor actor, Reference reference) {
        assertThatThrownBy(() -> reports.open(actor, reference)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.openToRead(actor, reference)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.conflicts(actor, reference)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.forCaseFile(actor, reference)).isInstanceOf(Missing.class);
        for (Act act : List.of(new Act.Take(), new Act.AddNote("Jag såg det."), mark(actor))) {
            assertThatThrownBy(() -> reports.act(actor, reference, act)).isInstanceOf(Missing.class);
        }
    }

    private static Act mark(SocialActor who) {
        return new Act.MarkConflict(who.person());
    }

    private static Act lift(SocialActor who) {
        return new Act.LiftConflict(who.person());
    }
}
