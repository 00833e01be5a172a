package se.samsyn.socialservices.retention.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.encryption.KeyDestroyed;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.confidentiality.Verdict;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.CaseNumber;
import se.samsyn.socialservices.intake.EmergencyOpeningId;
import se.samsyn.socialservices.intake.EmergencyOpenings;
import se.samsyn.socialservices.intake.InboxQuery;
import se.samsyn.socialservices.intake.OldReport.Place;
import se.samsyn.socialservices.intake.OpeningReason;
import se.samsyn.socialservices.intake.OpeningVerdict;
import se.samsyn.socialservices.intake.Recount;
import se.samsyn.socialservices.intake.Town;

class ErasureTests extends ErasureTest {
    private static final String DAY = "2032-12-31";

    @Autowired
    private EmergencyOpenings openings;

    @Test
    void aReportIsErasedOnItsDayAndWhatIsLeftIsWhatTheFiguresAreRecountedFrom() {
        Reference reference = finished(Outcome.NOT_OPENED, Reason.VIOLENCE, Reason.ABSENCE);
        ReportId id = id(reference);
        Recount before = reports.recount(town.board());

        assertThat(sweepUntil("2032-12-30")).isZero();
        assertThat(id(reference)).isEqualTo(id);
        assertThat(sweepUntil(DAY)).isOne();

        assertThat(reports.recount(town.board())).isEqualTo(before);
        assertThat(stored("""
                        select concat_ws(' ', reference, place, came_from, handler_name, sex, birth_year, stage, outcome,
                            erased_on, erased_by)
                        from intake.report where id = ?
                        """, id)).containsExactly(" GIRL 2012 DECIDED NOT_OPENED 2032-12-31 retention.case_years@2");
        assertThat(stored("select kind || encode(fact || reasoning, 'hex') from intake.event where report_id = ?", id))
                .contains("Received", "ProtectionAssessed", "Decided", "Confirmed", "HandedOver")
                .allMatch(event -> event.matches("[A-Za-z]+"));
        assertThat(stored("select encode(body, 'hex') from outbox where report_id = ?", id))
                .isNotEmpty()
                .containsOnly("");
        assertThat(Stream.of(
                                "intake.snapshot",
                                "intake.supplement",
                                "intake.opening",
                                "feedback.confirmation",
                                "feedback.outcome",
                                "confidentiality.consent",
                                "confidentiality.event",
                                "confidentiality.assessment")
                        .flatMap(table ->
                                stored("select report_id::text from " + table + " where report_id = ?", id).stream()))
                .isEmpty();
    }

    @Test
    void anErasedReportIsAnsweredAsAMissingOneAndItsKeyIsGone() {
        Reference reference = finished(Outcome.NOT_OPENED);
        ReportId id = id(reference);
        sweepUntil(DAY);

        var petra = town.petra();
        assertThatThrownBy(() -> reports.open(petra, reference)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.openToRead(petra, reference)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.reads(petra, reference)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reports.act(petra, reference, new Act.AddNote("Mer")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> consents.open(petra, reference)).isInstanceOf(Missing.class);
        assertThat(openings.open(petra, reference, new OpeningReason("Syskonet är här och är rädd.")))
                .isFalse();
        assertThat(reports.inbox(petra, InboxQuery.FIRST).rows()).isEmpty();
        assertThat(disposals.forecast(petra, Place.FIRST).kept()).isEmpty();
        assertThatThrownBy(() -> wall.social(
                        SocialActor.job("test", town.board()),
                        transaction -> transaction.keys().seal(id.value(), new byte[1], new byte[1])))
                .isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void whatLedToAnInvestigationWaitsUntilTheChildIsThirtyAndWhoseBirthNobodyKnowsForEver() {
        Reference child = finished(Outcome.OPENED, "201910102399");
        Reference unknown = decided(Outcome.NOT_OPENED, new Identity(Identity.Kind.BIRTH_YEAR, "", 2012));
        confirm(unknown);
        handOver(unknown);
        Reference grownUp = finished(Outcome.ONGOING);

        assertThat(sweepUntil(DAY)).isOne();
        assertThatThrownBy(() -> id(grownUp)).isInstanceOf(Missing.class);
        assertThat(sweepUntil("2049-10-09")).isZero();
        assertThat(sweepUntil("2049-10-10")).isOne();
        assertThatThrownBy(() -> id(child)).isInstanceOf(Missing.class);
        assertThat(sweepUntil("2099-12-31")).isZero();
        id(unknown);
    }

    @Test
    void inAnExemptCountyNothingIsEverErased() {
        finished(Outcome.NOT_OPENED);
        answersIn(
                town.board(),
                "05" + town.board().value().toString().replaceAll("\\D", "").substring(0, 2));
        assertThat(sweepUntil("2099-12-31")).isZero();
    }

    @Test
    void aSupplementThatNobodyHasReadKeepsItAndTheTimeBeginsAnew() {
        Reference reference = finished(Outcome.NOT_OPENED);
        ReportId id = id(reference);
        clock.set("2032-12-20T10:00");
        assertThat(crossings.deliver(town.supplement(wall, crossings, id, "Hon kom inte.")))
                .isTrue();
        assertThat(sweepUntil(DAY)).isZero();

        var shown = reports.openToRead(town.petra(), reference)
                .supplements()
                .getFirst()
                .id();
        done(town.petra(), reference, new Act.JudgeSupplements(false, Set.of(shown)));
        done(town.petra(), reference, new Act.HandOver(new CaseNumber("AKT 1"), 1));
        assertThat(sweepUntil("2038-12-30")).isZero();
        assertThat(sweepUntil("2038-12-31")).as("its time was out in 2037").isOne();
    }

    @Test
    void anEmergencyOpeningThatNobodyHasReviewedKeepsIt() {
        Reference reference = finished(Outcome.NOT_OPENED);
        var gerd = town.neighbours(organisations).gerd();
        assertThat(openings.open(gerd, reference, new OpeningReason("Syskonet är här och är rädd.")))
                .isTrue();
        EmergencyOpeningId opening = open().stream()
                .filter(duty -> duty.kind().equals("intake.review_opening"))
                .map(duty -> new EmergencyOpeningId(duty.subject()))
                .findFirst()
                .orElseThrow();
        assertThat(sweepUntil(DAY)).isZero();
        openings.review(town.petra(), opening, OpeningVerdict.JUSTIFIED);
        assertThat(sweepUntil("2033-01-02")).isOne();
    }

    @Test
    void whatTheSchoolMayStillReadKeepsItAndGoesWithIt() {
        Reference reference = finished(Outcome.ONGOING);
        ReportId id = id(reference);
        clock.set("2032-12-29T10:00");
        disclose(town.petra(), reference, Item.SAFETY, Verdict.WITHOUT_DETRIMENT);
        assertThat(sweepUntil(DAY)).isZero();
        assertThat(sweepUntil("2038-12-30")).isZero();
        assertThat(stored("select id::text from confidentiality.disclosure where report_id = ?", id))
                .hasSize(1);
        assertThat(sweepUntil("2038-12-31")).isOne();
        for (String table : List.of("consent", "event", "assessment", "disclosure", "way_in")) {
            assertThat(stored("select id::text from confidentiality." + table + " where report_id = ?", id))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void aClockThatLeapsAheadAndIsPutRightErasesNothing() {
        Reference reference = finished(Outcome.NOT_OPENED);
        clock.set("2040-01-01T06:00");
        assertThat(round.sweep(town.board())).isZero();
        clock.set("2026-11-18T10:00");
        assertThat(round.sweep(town.board())).isZero();
        clock.set("2032-12-31T06:00");
        assertThat(round.sweep(town.board()))
                .as("seen once, whatever the leap has noted")
                .isZero();
        id(reference);
        clock.move(Duration.ofDays(1));
        assertThat(round.sweep(town.board())).isOne();
    }

    @Test
    void twoRoundsAtOnceEraseEachReportOnce() {
        for (int i = 0; i < 6; i++) {
            finished(Outcome.NOT_OPENED);
        }
        Recount before = reports.recount(town.board());
        clock.set("2032-12-30T06:00");
        round.sweep(town.board());
        clock.set("2032-12-31T07:00");
        var other = CompletableFuture.supplyAsync(() -> round.sweep(town.board()));
        assertThat(round.sweep(town.board()) + other.join()).isEqualTo(6);
        assertThat(reports.recount(town.board())).isEqualTo(before);
    }

    @Test
    void whatComesForAnErasedReportIsReturnedAndNeverShownAsArrived() {
        Reference reference = finished(Outcome.NOT_OPENED);
        ReportId id = id(reference);
        sweepUntil(DAY);

        var late = town.supplement(wall, crossings, id, "Hon kom inte.");
        assertThat(crossings.deliver(late)).isFalse();
        assertThat(crossings.deliver(late)).as("brought again").isFalse();
        SchoolActor school = SchoolActor.job("test", town.schoolOwner());
        wall.school(school, transaction -> {
            assertThat(crossings.underway(transaction, List.of(id))).isEmpty();
            assertThat(crossings.waitingSupplements(transaction, id)).hasSize(1);
            crossings.forget(transaction, List.of(id));
            assertThat(crossings.waitingSupplements(transaction, id)).isEmpty();
            return true;
        });
        assertThat(stored("select id::text from intake.supplement where report_id = ?", id))
                .isEmpty();
    }

    @Test
    void databaseRefusesEverythingToAnErasedReportAndRemovesNothingOfAnother() {
        Reference reference = finished(Outcome.NOT_OPENED);
        ReportId kept = id(finished(Outcome.NOT_OPENED));
        ReportId id = id(reference);
        wall.social(SocialActor.job("test", town.board()), transaction -> {
            erasing.erase(transaction, List.of(id.value()), "retention.case_years@2");
            return true;
        });
        refuses("is erased", "update intake.report set place = 'Skolan' where id = ?", id);
        refuses("is erased", "update intake.report set erased_on = null where id = ?", id);
        refuses("only emptied", "update intake.event set reasoning = '\\x01' where report_id = ?", id);
        refuses("is erased", """
                insert into intake.event (authority_id, report_id, id, kind, at, person_id, name, function, fact, reasoning, rules)
                select authority_id, id, id, 'Noted', now(), id, '', '', '', '', '{}' from intake.report where id = ?
                """, id);
        refuses("is erased", """
                insert into intake.snapshot (authority_id, report_id, form_version, content, hash)
                select authority_id, id, '', '', repeat('0', 64) from intake.report where id = ?
                """, id);
        refuses("is not erased", "delete from intake.snapshot where report_id = ?", kept);
        refuses("is not erased", "update intake.event set fact = '', reasoning = '' where report_id = ?", kept);
        refuses("until_erased", "update intake.report set reference = null where id = ?", kept);
    }

    private void refuses(String why, String statement, ReportId id) {
        assertThatThrownBy(() -> wall.social(
                        SocialActor.job("test", town.board()),
                        transaction ->
                                transaction.sql(statement).param(id.value()).update()))
                .as(statement)
                .rootCause()
                .hasMessageContaining(why);
    }

    @Test
    void erasingAgainAndErasingWhatNobodyHasChangesNothing() {
        ReportId open = id(assessed());
        ReportId id = id(finished(Outcome.NOT_OPENED));
        List<UUID> ids = List.of(id.value(), UUID.randomUUID());
        for (String why : List.of("retention.case_years@2", "another@1")) {
            wall.social(SocialActor.job("test", town.board()), transaction -> {
                erasing.erase(transaction, ids, why);
                return true;
            });
        }
        assertThat(stored("select erased_by from intake.report where id = ?", id))
                .containsExactly("retention.case_years@2");
        assertThat(stored("select erased_by from intake.report where id = ?", open))
                .containsOnlyNulls();
    }

    @Test
    void anotherBoardsCopyIsErasedInItsOwnTimeAndTheReportItselfIsNot() {
        Town other = Town.entered(organisations);
        Reference reference = town.report(
                wall,
                crossings,
                sent(new Identity(Identity.Kind.PERSONAL_NUMBER, GROWN_UP, null), Set.of(Reason.ABSENCE)));
        ReportId id = id(reference);
        done(tore, reference, new Act.Transfer(other.intake(), "Barnet bor där."));
        crossings.drain();

        assertThat(sweepUntil("2032-12-30")).isZero();
        assertThat(sweepUntil(DAY)).isOne();
        assertThatThrownBy(() -> reports.open(tore, reference)).isInstanceOf(Missing.class);
        assertThat(reports.open(other.tore(), reference).listed().id()).isEqualTo(id);
        assertThat(round.sweep(other.board())).as("it is not finished there").isZero();
    }
}
