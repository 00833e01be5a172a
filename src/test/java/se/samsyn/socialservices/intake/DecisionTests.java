package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.event.ApplicationEvents;
import se.samsyn.exchange.crossing.AggregateFact.Standing;
import se.samsyn.exchange.crossing.AggregateFactStated;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.feedback.FeedbackGiven.OutcomeNotice;
import se.samsyn.socialservices.feedback.OutcomeRight;

class DecisionTests extends IntakeTest {
    private static final String SECRET = "Skälet stannar här";

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void decisionItselfTellsAMandatedReporterTheOutcomeAndNeverTheReason(Outcome outcome, ApplicationEvents events) {
        var reference = assessed();
        confirm(reference);
        done(tore, reference, new Act.Decide(outcome, SECRET, null));

        assertThat(sentToSchool(reference)).noneMatch(message -> message.contains(SECRET));
        assertThat(sentToSchool(reference).getLast())
                .startsWith("OutcomeGiven")
                .contains("\"outcome\":\"" + outcome + "\"");
        var report = reports.open(tore, reference);
        assertThat(report.events()).anySatisfy(happened -> {
            assertThat(happened.event()).isEqualTo(new IntakeEvent.Decided(outcome, SECRET));
            assertThat(happened.rules()).contains("decision.open@2", "delegation@4.2");
        });
        assertThat(open())
                .extracting(Duty::kind)
                .filteredOn(kind -> kind.startsWith("intake."))
                .containsExactly("intake.hand_over");
        assertThat(events.stream(AggregateFactStated.class).toList().getLast().fact())
                .satisfies(fact -> {
                    assertThat(fact.before()).isEqualTo(Standing.UNDECIDED);
                    assertThat(fact.after()).isEqualTo(Standing.of(outcome));
                });
    }

    @Test
    void onlyWhoeverTheDelegationOrderNamesMayWithholdAndTheReasonNeverCrosses() {
        var reference = assessed();
        var withhold = new Act.Decide(Outcome.OPENED, "Skäl", SECRET);
        refused(tore, reference, withhold, Refusal.MAY_NOT_WITHHOLD);

        done(town.petra(), reference, withhold);

        assertThat(sentToSchool(reference)).noneMatch(message -> message.contains(SECRET));
        assertThat(sentToSchool(reference).getLast()).startsWith("OutcomeGiven").contains("\"outcome\":null");
        assertThat(reports.open(tore, reference).feedback().outcome()).isInstanceOf(OutcomeNotice.Withheld.class);
    }

    @Test
    void decisionMakerWithoutTheMarkQualifiedIsRefusedWithThatSentence() {
        var reference = assessed();
        refused(town.nils(), reference, new Act.Decide(Outcome.OPENED, "Skäl", null), Refusal.NOT_QUALIFIED);
        assertThat(reports.open(tore, reference).position().stage()).isEqualTo(Stage.IN_PRELIMINARY_ASSESSMENT);
    }

    @Test
    void nothingIsDecidedBeforeProtectionIsAssessedOrTwice() {
        var reference = received();
        var decide = new Act.Decide(Outcome.NOT_OPENED, "Skäl", null);
        refused(tore, reference, decide, Refusal.PROTECTION_NOT_ASSESSED);
        done(tore, reference, new Act.AssessProtection(false, "Nej"));
        done(tore, reference, decide);
        refused(tore, reference, decide, Refusal.ALREADY_DECIDED);
        refused(tore, reference, new Act.AssessProtection(true, "Jo"), Refusal.ALREADY_DECIDED);
    }

    @Test
    void violenceProposesToOpenAtOnceAndAPreliminaryAssessmentIsAChoice() {
        var violence = assessed(Reason.VIOLENCE);
        assertThat(reports.open(tore, violence).position().stage()).isEqualTo(Stage.PROTECTION_ASSESSED);
        assertThat(reports.open(tore, violence).position().proposesToOpen()).isTrue();
        done(tore, violence, new Act.BeginPreliminaryAssessment());
        assertThat(reports.open(tore, violence).position().stage()).isEqualTo(Stage.IN_PRELIMINARY_ASSESSMENT);

        var absence = assessed(Reason.ABSENCE);
        assertThat(reports.open(tore, absence).position().proposesToOpen()).isFalse();
        assertThat(reports.open(tore, absence).position().stage()).isEqualTo(Stage.IN_PRELIMINARY_ASSESSMENT);
    }

    @Test
    void reportOf2012IsConfirmedToAndNothingMoreCrosses() {
        clock.set("2012-11-06T10:05");
        var reference = received(Reason.ABSENCE);
        confirm(reference);
        done(tore, reference, new Act.AssessProtection(false, "Nej"));
        assertThat(reports.open(tore, reference).position().deadlines().decide())
                .isNull();
        clock.move(Duration.ofDays(30));
        done(tore, reference, new Act.Decide(Outcome.OPENED, "Skäl", null));

        assertThat(sentToSchool(reference)).singleElement().asString().startsWith("ReportConfirmed");
        assertThat(reports.open(tore, reference).position().outcomeRight())
                .isEqualTo(new OutcomeRight.BarredByLaw("outcome.to_reporter@1"));
        assertThat(open()).extracting(Duty::kind).containsExactlyInAnyOrder("intake.hand_over", "confidentiality.ask");
    }

    @Test
    void withoutALimitThereIsNothingToExtend() {
        clock.set("2012-11-06T10:05");
        var reference = assessed();
        refused(
                town.petra(),
                reference,
                new Act.Extend(java.time.LocalDate.of(2012, 12, 24), "Skäl"),
                Refusal.NO_TIME_LIMIT);
    }

    @Test
    void extensionHasALimitAndASlipOfTheHandIsPutRight() {
        var reference = assessed();
        var petra = town.petra();
        refused(petra, reference, extend("2026-12-01"), Refusal.EXTENSION_TOO_SHORT);
        refused(petra, reference, extend("2027-01-01"), Refusal.EXTENSION_TOO_LONG);
        done(petra, reference, extend("2026-12-31"));
        refused(petra, reference, extend("2026-12-01"), Refusal.EXTENSION_TOO_SHORT);

        done(petra, reference, extend("2026-12-08"));

        assertThat(reports.open(tore, reference).position().deadlines().decide())
                .isEqualTo("2026-12-08T15:30:00Z");
        assertThat(reports.open(tore, reference).events())
                .filteredOn(happened -> happened.event() instanceof IntakeEvent.Extended)
                .hasSize(2);
    }

    private static Act.Extend extend(String until) {
        return new Act.Extend(java.time.LocalDate.parse(until), "Skäl");
    }

    @Test
    void theLawOfTheDayOfReceiptDecidesAlsoWhenTheDecisionComesLater() {
        clock.set("2012-12-28T10:05");
        var reference = assessed();
        clock.set("2013-01-08T10:05");
        done(tore, reference, new Act.Decide(Outcome.OPENED, "Skäl", null));
        assertThat(sentToSchool(reference)).isEmpty();
    }

    @Test
    void policeWhoRangAreConfirmedToAndToldTheOutcomeByAPerson() {
        var reference = registered("police", false);
        done(tore, reference, new Act.AssessProtection(false, "Nej"));
        done(tore, reference, new Act.Confirm(Channel.TELEPHONE));
        done(tore, reference, new Act.Decide(Outcome.NOT_OPENED, "Skäl", null));

        var waiting = reports.open(tore, reference);
        assertThat(waiting.position().open()).isTrue();
        assertThat(waiting.position().deadlines().outcome()).isEqualTo("2026-11-18T15:30:00Z");
        assertThat(open()).extracting(Duty::kind).containsExactly("intake.give_outcome", "intake.hand_over");

        done(tore, reference, new Act.GiveOutcome(Channel.LETTER));
        handOver(reference);

        assertThat(reports.open(tore, reference).position().open()).isFalse();
        assertThat(open()).isEmpty();
        assertThat(sentToSchool(reference)).isEmpty();
    }

    @Test
    void nobodyWhoRangIsAnsweredInSamsyn() {
        var reference = registered("police", false);
        refused(tore, reference, new Act.Confirm(Channel.SAMSYN), Refusal.NOT_REACHED_IN_SAMSYN);
        done(tore, reference, new Act.AssessProtection(false, "Nej"));
        done(tore, reference, new Act.Decide(Outcome.NOT_OPENED, "Skäl", null));
        refused(tore, reference, new Act.GiveOutcome(Channel.SAMSYN), Refusal.NOT_REACHED_IN_SAMSYN);
    }

    @Test
    void privateReporterIsConfirmedToAndToldNothingMore() {
        var reference = registered("private_person", false);
        done(tore, reference, new Act.Confirm(Channel.TELEPHONE));
        done(tore, reference, new Act.AssessProtection(false, "Nej"));
        refused(
                town.petra(),
                reference,
                new Act.Decide(Outcome.OPENED, "Skäl", "Olämpligt"),
                Refusal.NOTHING_TO_WITHHOLD);
        done(tore, reference, new Act.Decide(Outcome.OPENED, "Skäl", null));

        var report = reports.open(tore, reference);
        assertThat(report.position().outcomeRight()).isInstanceOf(OutcomeRight.NotToPrivate.class);
        assertThat(report.feedback().outcome()).isInstanceOf(OutcomeNotice.Awaited.class);
        assertThat(sentToSchool(reference)).isEmpty();
        assertThat(report.listed().origin().place()).isEmpty();
    }

    @Test
    void whoeverWantsToBeUnknownLeavesNothingBehindAndIsOwedNothing() {
        var reference = registered("private_person", true);
        refused(tore, reference, new Act.Confirm(Channel.TELEPHONE), Refusal.NOBODY_TO_CONFIRM_TO);
        assertThat(open()).extracting(Duty::kind).doesNotContain("intake.confirm");
        assertThatThrownBy(() -> new Registration(
                        new ReportId(Town.id()),
                        Channel.TELEPHONE,
                        clock.instant(),
                        "private_person",
                        "",
                        true,
                        Town.content(Set.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsRegisteredTwiceIsOneReport() {
        var registration = registration("police", false);

        var first = reports.register(tore, registration);

        assertThat(reports.register(tore, registration)).isEqualTo(first);
        assertThat(reports.inbox(tore, InboxQuery.FIRST).rows())
                .extracting(InboxRow::reference)
                .containsExactly(first);
        var elsewhere = Town.entered(organisations).tore();
        assertThat(reports.register(elsewhere, registration))
                .as("another board's, which knows nothing of the first")
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTER", "VISIT", "MEETING"})
    void registeredReportKeepsItsOriginalTime(Channel channel) {
        var reference = reports.register(
                tore,
                new Registration(
                        new ReportId(Town.id()),
                        channel,
                        clock.instant().minus(Duration.ofDays(3)),
                        "police",
                        "Polisen Farsta",
                        false,
                        Town.content(Set.of())));
        var report = reports.open(tore, reference);
        assertThat(report.listed().receivedAt()).isEqualTo("2026-11-14T09:05:00Z");
        assertThat(report.position().deadlines().decide()).isEqualTo("2026-11-28T15:30:00Z");
        assertThat(reports.inbox(tore, InboxQuery.FIRST).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.alarm()).isTrue());
        done(tore, reference, new Act.Confirm(channel));
        assertThat(report.events().getFirst().event()).isEqualTo(new IntakeEvent.Received(channel));
    }

    private Reference registered(String kind, boolean anonymous) {
        return reports.register(tore, registration(kind, anonymous));
    }

    private Registration registration(String kind, boolean anonymous) {
        var content = anonymous
                ? Town.content(Set.of(), new ReportContent.Reporter("", "", "", "", ""))
                : Town.content(Set.of());
        return new Registration(
                new ReportId(Town.id()),
                Channel.TELEPHONE,
                clock.instant(),
                kind,
                kind.equals("police") ? "Polisen Farsta" : "",
                anonymous,
                content);
    }
}
