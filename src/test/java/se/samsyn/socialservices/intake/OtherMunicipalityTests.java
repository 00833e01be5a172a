package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samsyn.TestCodes;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.feedback.Channel;

/** The child lives in a municipality that is not here. */
class OtherMunicipalityTests extends IntakeTest {
    private static final Act SENT = new Act.SendToMunicipality("Påhittskommunen", SendingWay.TELEPHONE, "De väntar.");
    private static final Instant TAKEN_AT = Instant.parse("2026-11-17T09:05:00Z");
    private static final Act TAKEN =
            new Act.RecordTaker(new Taker("Disa Demoberg", "mottagningsgruppen", "08-465 004 99", TAKEN_AT, "P 17/26"));

    @Test
    void untilSomebodyThereHasTakenItTheUnitOwesAllThatItOwedAndToFindOutWho() {
        var reference = received();
        List<Duty> before = open();
        done(tore, reference, SENT);

        assertThat(open()).containsAll(before);
        assertThat(open())
                .filteredOn(duty -> !before.contains(duty))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.kind()).isEqualTo("intake.record_taker");
                    assertThat(duty.due())
                            .as("the report's own clock")
                            .isEqualTo(reports.open(tore, reference)
                                    .position()
                                    .deadlines()
                                    .decide());
                });
        assertThat(reports.open(tore, reference).position().sentTo()).isEqualTo("Påhittskommunen");
        assertThat(counted()).isOne();
        done(tore, reference, new Act.SendToMunicipality("Sagokommunen", SendingWay.LETTER, ""));
        assertThat(open()).hasSize(before.size() + 1);
    }

    @Test
    void whenSomebodyThereHasTakenItItHasEndedHere() {
        var reference = received(Reason.HOME_CARE);
        done(tore, reference, SENT);
        done(tore, reference, TAKEN);

        assertThat(open()).isEmpty();
        assertThat(counted()).isZero();
        assertThat(reports.inbox(tore, InboxQuery.FIRST).counts().open()).isZero();
        var after = reports.open(tore, reference);
        assertThat(after.position().stage()).isEqualTo(Stage.TAKEN_BY_MUNICIPALITY);
        assertThat(after.events().getLast().event())
                .isEqualTo(new IntakeEvent.TakerRecorded("Påhittskommunen", ((Act.RecordTaker) TAKEN).taker()));
        refused(tore, reference, new Act.Take(), Refusal.TAKEN_BY_MUNICIPALITY);
        refused(tore, reference, new Act.Decide(Outcome.OPENED, "Nej", null), Refusal.TAKEN_BY_MUNICIPALITY);
        assertThat(sentToSchool(reference))
                .singleElement()
                .asString()
                .contains("TakenByMunicipality", "Påhittskommunen", "Disa Demoberg", "08-465 004 99")
                .doesNotContain("De väntar");
    }

    @Test
    void theSchoolOfAProtectedChildIsNotToldWhere() {
        var hidden = new ListedChild(Sex.GIRL, 2012, true, Set.of(Reason.ABSENCE), false);
        var reference = town.report(wall, crossings, town.sentBecause(Routing.SCHOOLS_DISTRICT, hidden));
        rights.give(town.petra(), tore.person());
        done(tore, reference, SENT);
        done(tore, reference, TAKEN);

        assertThat(sentToSchool(reference))
                .singleElement()
                .asString()
                .contains("TakenByMunicipality")
                .doesNotContain("Påhittskommunen", "Disa", "08-465");
    }

    @Test
    void aReportByTelephoneEndsInTheSameWay() {
        var reference = reports.register(
                tore,
                new Registration(
                        new ReportId(Town.id()),
                        Channel.TELEPHONE,
                        Instant.parse("2026-11-17T08:00:00Z"),
                        "police",
                        "Polisen",
                        false,
                        Town.content(Set.of(Reason.OTHER))));
        done(tore, reference, SENT);
        done(tore, reference, TAKEN);

        assertThat(reports.open(tore, reference).position().stage()).isEqualTo(Stage.TAKEN_BY_MUNICIPALITY);
        assertThat(sentToSchool(reference)).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void nobodyTakesWhatWasNotSentOrBeforeItCameOrLaterThanNow() {
        var reference = received();
        refused(tore, reference, TAKEN, Refusal.NOT_SENT_TO_MUNICIPALITY);
        done(tore, reference, SENT);
        refused(tore, reference, takenAt("2026-11-17T09:04:00Z"), Refusal.NOT_THAT_TIME);
        refused(tore, reference, takenAt("2026-11-17T09:30:00Z"), Refusal.NOT_THAT_TIME);
    }

    @Test
    void aMunicipalityOfTheSystemIsATransferAndADecidedReportGoesNowhere() {
        organisations.register(
                CommonActor.job("test", town.board()),
                List.of(new Municipality(Town.id(), TestCodes.municipality(), "Grannstaden")));
        var reference = assessed();
        refused(
                tore,
                reference,
                new Act.SendToMunicipality("Grannstadens kommun", SendingWay.LETTER, ""),
                Refusal.MUNICIPALITY_IS_HERE);
        done(tore, reference, SENT);
        done(tore, reference, new Act.Decide(Outcome.NOT_OPENED, "Inte skäl.", null));
        refused(tore, reference, SENT, Refusal.ALREADY_DECIDED);
        refused(tore, reference, TAKEN, Refusal.ALREADY_DECIDED);
        assertThat(open()).extracting(Duty::kind).doesNotContain("intake.record_taker");
    }

    @Test
    void anotherUnitThatTakesOverOwesItToo() {
        var other = Town.entered(organisations);
        var reference = received();
        done(tore, reference, SENT);
        done(tore, reference, new Act.Transfer(other.intake(), "Fel stadsdel också."));

        List<Duty> owed = wall.social(
                SocialActor.job("test", other.board()), transaction -> duties.openOf(transaction, other.intake()));
        assertThat(owed).extracting(Duty::kind).contains("intake.record_taker");
        done(other.tore(), reference, TAKEN);
    }

    private static Act takenAt(String time) {
        return new Act.RecordTaker(new Taker("Disa", "mottagningen", "08-465 004 99", Instant.parse(time), ""));
    }

    private long counted() {
        return reports.recount(town.board()).reports().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
