package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.SentMessages;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.feedback.FeedbackGiven.Confirmation;

/** The child turns out to live in another district. */
class TransferTests extends IntakeTest {
    private static final String WHY = "Barnet bor hos pappan i den andra stadsdelen.";

    private Town other;
    private SocialActor elis;

    @BeforeEach
    void anotherDistrict() {
        other = Town.entered(organisations);
        elis = other.tore();
    }

    @Test
    void clockAndHistoryGoWithTheReport() {
        var reference = assessed(Reason.ABSENCE);
        confirm(reference);
        var before = reports.open(tore, reference);
        clock.move(Duration.ofDays(4));
        transfer(tore, reference, other.intake());

        var after = reports.open(elis, reference);
        assertThat(after.listed()).isEqualTo(before.listed());
        assertThat(after.sent()).isEqualTo(before.sent());
        assertThat(after.position().deadlines()).isEqualTo(before.position().deadlines());
        assertThat(after.position().stage()).isEqualTo(Stage.IN_PRELIMINARY_ASSESSMENT);
        assertThat(after.position().handler()).isNull();
        assertThat(after.feedback().confirmation()).isEqualTo(before.feedback().confirmation());
        assertThat(after.feedback().confirmation()).isInstanceOf(Confirmation.Given.class);
        assertThat(after.events().subList(0, before.events().size())).isEqualTo(before.events());
        assertThat(after.events().subList(before.events().size(), after.events().size()))
                .extracting(Happened::event)
                .containsExactly(
                        new IntakeEvent.Transferred("Mottagningsenheten", WHY),
                        new IntakeEvent.TakenOver("Mottagningsenheten"));
    }

    @Test
    void theNewUnitOwesWhatWasOwedAndTheOldOneNothing() {
        var reference = assessed();
        List<Duty> before = open();
        transfer(tore, reference, other.intake());

        assertThat(open()).isEmpty();
        assertThat(owedBy(other))
                .extracting(Duty::kind, Duty::due, Duty::rule)
                .containsExactlyElementsOf(before.stream()
                        .map(duty -> org.assertj.core.groups.Tuple.tuple(duty.kind(), duty.due(), duty.rule()))
                        .toList());
    }

    @Test
    void theNewUnitDecidesAndTheReporterHearsFromIt() {
        var reference = assessed();
        transfer(tore, reference, other.intake());
        assertThat(sentFrom(town))
                .last()
                .asString()
                .contains("HandlerChanged", other.intake().toString());

        done(elis, reference, new Act.Take());
        done(elis, reference, new Act.Confirm(Channel.SAMSYN));
        done(elis, reference, new Act.Decide(Outcome.OPENED, "Behöver utredas.", null));

        assertThat(sentFrom(other))
                .extracting(message -> message.substring(0, message.indexOf(' ')))
                .containsExactly("HandlerChanged", "ReportConfirmed", "OutcomeGiven");
    }

    @Test
    void theOldUnitKnowsOnlyWhereItWent() {
        var reference = received();
        transfer(tore, reference, other.intake());

        assertThat(reports.inbox(tore, InboxQuery.FIRST).counts().open()).isZero();
        assertThatThrownBy(() -> reports.open(tore, reference))
                .isInstanceOfSatisfying(
                        MovedOn.class, moved -> assertThat(moved.to()).isEqualTo(other.intake()));
        refused(tore, reference, new Act.Take(), Refusal.TRANSFERRED);
        refused(tore, reference, new Act.Transfer(other.intake(), WHY), Refusal.TRANSFERRED);
    }

    @Test
    void itCountsOnceInTheBoardThatIsResponsible() {
        var reference = received(Reason.HOME_CARE);
        transfer(tore, reference, other.intake());

        assertThat(counted(town.board())).isZero();
        assertThat(counted(other.board())).isOne();

        transfer(elis, reference, town.intake());
        assertThat(counted(town.board())).isOne();
        assertThat(counted(other.board())).isZero();
    }

    @Test
    void aReportThatComesBackHasAllOfItsHistoryOnce() {
        var reference = received();
        transfer(tore, reference, other.intake());
        done(elis, reference, new Act.AddNote("Pappan har flyttat tillbaka."));
        transfer(elis, reference, town.intake());

        assertThat(reports.open(tore, reference).events())
                .extracting(happened -> happened.event().getClass().getSimpleName())
                .containsExactly("Received", "Transferred", "TakenOver", "Noted", "Transferred", "TakenOver");
        done(tore, reference, new Act.AssessProtection(false, "Ingen fara."));
    }

    @Test
    void whatIsAlreadyOursOrDecidedOrNoIntakeUnitIsRefused() {
        var reference = assessed();
        refused(tore, reference, new Act.Transfer(town.intake(), WHY), Refusal.TRANSFERRED_TO_ITSELF);
        refused(tore, reference, new Act.Transfer(town.jonna().unit(), WHY), Refusal.NOT_AN_INTAKE_UNIT);
        refused(tore, reference, new Act.Transfer(new UnitId(Town.id()), WHY), Refusal.NOT_AN_INTAKE_UNIT);

        done(tore, reference, new Act.Decide(Outcome.NOT_OPENED, "Inte skäl.", null));
        refused(tore, reference, new Act.Transfer(other.intake(), WHY), Refusal.ALREADY_DECIDED);
    }

    @Test
    void whatIsTransferredInTheEveningStandsWithTheNewUnitsOutOfHoursUnit() {
        var reference = received();
        clock.set("2026-11-17T18:10");
        transfer(tore, reference, other.intake());

        assertThat(reports.inbox(other.jonna(), InboxQuery.FIRST).rows())
                .extracting(InboxRow::reference)
                .containsExactly(reference);
        assertThat(reports.inbox(town.jonna(), InboxQuery.FIRST).rows()).isEmpty();
    }

    private void transfer(SocialActor actor, Reference reference, UnitId to) {
        done(actor, reference, new Act.Transfer(to, WHY));
    }

    private long counted(AuthorityId board) {
        return reports.recount(board).reports().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private List<Duty> owedBy(Town unit) {
        return wall.social(
                SocialActor.job("test", unit.board()), transaction -> duties.openOf(transaction, unit.intake()));
    }

    private List<String> sentFrom(Town sender) {
        return wall.social(
                SocialActor.job("test", sender.board()),
                transaction -> SentMessages.of(
                        transaction, "to_authority_id", town.schoolOwner().value()));
    }
}
