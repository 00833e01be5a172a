package se.samsyn.socialservices.confidentiality;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.foundation.access.Access.Denied;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.socialservices.intake.Act;

class ConsentTests extends ConsentTest {
    private static final int FOURTEEN = 2012;
    /** Or fifteen: the day is not known. */
    private static final int SIXTEEN = 2010;

    private static final int SIXTEEN_FOR_CERTAIN = 2009;

    @Test
    void theUnitOwesTheQuestionUntilEverybodyIsAskedOrItStandsWhyNot() {
        var reference = decided(SIXTEEN);
        assertThat(kinds()).contains("confidentiality.ask");

        act(reference, new ConsentAct.Ask(id(reference, "Vera"), QUESTION));
        act(reference, new ConsentAct.DoNotAsk(id(reference, "Olle"), NotAskedReason.VIOLENCE, ""));
        assertThat(kinds()).contains("confidentiality.ask");

        act(reference, new ConsentAct.Ask(id(reference, "Alva"), QUESTION));
        assertThat(kinds()).doesNotContain("confidentiality.ask");
    }

    @ParameterizedTest
    @CsvSource({"OPENED, true", "ONGOING, true", "NOT_OPENED, false"})
    void theQuestionIsOwedInEveryCaseThatGoesOn(Outcome outcome, boolean owed) {
        decided(outcome, new Identity(Identity.Kind.BIRTH_YEAR, "", FOURTEEN));
        assertThat(kinds().contains("confidentiality.ask")).isEqualTo(owed);
    }

    @Test
    void nobodyIsAskedBeforeTheDecision() {
        var reference = assessed();
        assertThat(consents.open(tore, reference).shut()).isEqualTo(Refusal.NOT_DECIDED);
        assertThat(people(reference)).isEmpty();
        refused(Refusal.NOT_DECIDED, disclose(reference, Item.SUPPORT, Verdict.WITHOUT_DETRIMENT));
    }

    @Test
    void guardiansWhoAnswerDifferentlyKeepEverythingBack() {
        var reference = decided(FOURTEEN);
        askAll(reference);
        act(reference, new ConsentAct.Give(id(reference, "Vera"), QUESTION.items()));
        act(reference, new ConsentAct.Refuse(id(reference, "Olle")));

        assertThat(consents.open(tore, reference).released()).isEmpty();
        refused(Refusal.CONSENT_MISSING, disclose(reference, Item.SUPPORT, Verdict.WITH_CONSENT));
        assertThat(sent(reference, "Disclosure")).isEmpty();
    }

    @Test
    void onlyWhatEverybodyAgreesToIsReleased() {
        var reference = decided(SIXTEEN);
        askAll(reference);
        act(reference, new ConsentAct.Give(id(reference, "Vera"), QUESTION.items()));
        act(reference, new ConsentAct.Give(id(reference, "Olle"), QUESTION.items()));
        assertThat(consents.open(tore, reference).released()).isEmpty();

        act(reference, new ConsentAct.Give(id(reference, "Alva"), Set.of(Item.SUPPORT)));
        assertThat(consents.open(tore, reference).released()).containsExactly(Item.SUPPORT);
        refused(Refusal.CONSENT_MISSING, disclose(reference, Item.SCHOOLS_PART, Verdict.WITH_CONSENT));
        assertThat(disclose(reference, Item.SUPPORT, Verdict.WITH_CONSENT)).isInstanceOf(Acted.Done.class);
        assertThat(sent(reference, "Disclosure")).singleElement().asString().contains("Ring mormor", "SUPPORT");
    }

    @Test
    void aSixteenYearOldAloneLetsOutWhatIsTheirOwnAlthoughAGuardianHasRefused() {
        var reference = decided(SIXTEEN_FOR_CERTAIN);
        act(reference, new ConsentAct.Ask(id(reference, "Alva"), QUESTION));
        act(reference, new ConsentAct.Give(id(reference, "Alva"), QUESTION.items()));
        act(reference, new ConsentAct.Ask(id(reference, "Vera"), QUESTION));
        refused(Refusal.OWN_OTHERS_NOT_ASKED, disclose(reference, Item.SCHOOLS_PART, Verdict.WITH_OWN_CONSENT));

        act(reference, new ConsentAct.Ask(id(reference, "Olle"), QUESTION));
        act(reference, new ConsentAct.Refuse(id(reference, "Olle")));
        assertThat(consents.open(tore, reference).own().items()).containsExactly(Item.SCHOOLS_PART);
        refused(Refusal.CONSENT_MISSING, disclose(reference, Item.SCHOOLS_PART, Verdict.WITH_CONSENT));
        refused(Refusal.OWN_MISSING, disclose(reference, Item.SUPPORT, Verdict.WITH_OWN_CONSENT));
        refused(Refusal.OWN_MISSING, disclose(reference, Item.SAFETY, Verdict.WITH_OWN_CONSENT));
        assertThat(disclose(reference, Item.SCHOOLS_PART, Verdict.WITH_OWN_CONSENT))
                .isInstanceOf(Acted.Done.class);
        assertThat(assessments(reference))
                .containsExactly("Tore Testström social_worker WITH_OWN_CONSENT {disclosure.own_consent@1}");
    }

    @Test
    void nobodyDecidesAloneWhoMayBeTooYoungForIt() {
        var reference = decided(SIXTEEN);
        allAgree(reference);
        refused(Refusal.OWN_TOO_YOUNG, disclose(reference, Item.SCHOOLS_PART, Verdict.WITH_OWN_CONSENT));
        clock.set("2027-01-01T10:00");
        assertThat(disclose(reference, Item.SCHOOLS_PART, Verdict.WITH_OWN_CONSENT))
                .isInstanceOf(Acted.Done.class);
    }

    @Test
    void whatAYoungPersonAloneHasLetOutOnlyTheyTakeBack() {
        var reference = decided(SIXTEEN_FOR_CERTAIN);
        allAgree(reference);
        disclose(reference, Item.SUPPORT, Verdict.WITH_CONSENT);
        disclose(reference, Item.SCHOOLS_PART, Verdict.WITH_OWN_CONSENT);
        act(reference, new ConsentAct.Withdraw(id(reference, "Vera")));
        assertThat(sent(reference, "DisclosureEnded")).hasSize(1);

        act(reference, new ConsentAct.Withdraw(id(reference, "Alva")));
        assertThat(sent(reference, "DisclosureEnded")).hasSize(2);
    }

    @Test
    void whatRestsOnConsentEndsWhenTheYoungPersonMustAgreeToo() {
        clock.set("2026-12-20T10:00");
        var reference = decided(FOURTEEN);
        allAgree(reference);
        assertThat(people(reference)).hasSize(2);
        disclose(reference, Item.SUPPORT, Verdict.WITH_CONSENT);
        assertThat(consents.open(tore, reference).disclosures().getFirst().until())
                .isEqualTo("2026-12-31T23:00:00Z");

        clock.set("2027-01-01T00:01");
        assertThat(people(reference)).hasSize(3);
        refused(Refusal.CONSENT_MISSING, disclose(reference, Item.SUPPORT, Verdict.WITH_CONSENT));
    }

    @Test
    void aConsentEndsByItselfAfterItsLastDay() {
        var reference = decided(FOURTEEN);
        allAgree(reference);
        clock.set("2027-03-01T23:59");
        act(reference, new ConsentAct.DoNotAsk(id(reference, "Alva"), NotAskedReason.UNDER_AGE, ""));
        assertThat(consents.open(tore, reference).released()).isNotEmpty();

        clock.set("2027-03-02T00:00");
        assertThat(person(reference, "Vera").standing()).isEqualTo(Standing.EXPIRED);
        assertThat(consents.open(tore, reference).released()).isEmpty();
        refused(Refusal.CONSENT_MISSING, disclose(reference, Item.SUPPORT, Verdict.WITH_CONSENT));
    }

    @Test
    void whatEverybodyElseIsToldNeverWaitsForConsent() {
        var reference = decided(FOURTEEN);
        askAll(reference);
        act(reference, new ConsentAct.Refuse(id(reference, "Vera")));

        confirm(reference);
        assertThat(sent(reference, "ReportConfirmed")).hasSize(1);
        assertThat(sent(reference, "OutcomeGiven")).hasSize(1);
    }

    @Test
    void everyDisclosureIsAssessedByItselfAlsoTheOneThatIsNotMade() {
        var reference = decided(FOURTEEN);
        disclose(reference, Item.SAFETY, Verdict.WITHOUT_DETRIMENT);
        clock.move(Duration.ofSeconds(1));
        disclose(town.petra(), reference, Item.SAFETY, Verdict.NOT);

        assertThat(assessments(reference))
                .containsExactly(
                        "Tore Testström social_worker WITHOUT_DETRIMENT {disclosure.no_detriment@1}",
                        "Petra Provberg deputy_unit_head NOT {disclosure.no_detriment@1}");
        assertThat(sent(reference, "Disclosure")).hasSize(1);
    }

    @Test
    void oneMoreGuardianEndsWhatRestedOnTheOthers() {
        var reference = decided(FOURTEEN);
        allAgree(reference);
        disclose(reference, Item.SUPPORT, Verdict.WITH_CONSENT);
        disclose(reference, Item.SAFETY, Verdict.WITHOUT_DETRIMENT);

        consents.addGuardian(tore, reference, "Disa Sagosson");
        assertThat(sent(reference, "DisclosureEnded")).hasSize(1);
        assertThat(consents.open(tore, reference).released()).isEmpty();
        assertThat(kinds()).contains("confidentiality.ask");

        act(reference, new ConsentAct.DoNotAsk(id(reference, "Disa"), NotAskedReason.NOT_GUARDIAN, ""));
        assertThat(consents.open(tore, reference).released()).isNotEmpty();
    }

    @Test
    void aWithdrawalEndsWhatWasDisclosedAndNothingMoreGoesOut() {
        var reference = decided(FOURTEEN);
        allAgree(reference);
        disclose(reference, Item.SUPPORT, Verdict.WITH_CONSENT);
        act(reference, new ConsentAct.Withdraw(id(reference, "Olle")));

        assertThat(sent(reference, "DisclosureEnded")).hasSize(1);
        assertThat(person(reference, "Olle").standing()).isEqualTo(Standing.WITHDRAWN);
        refused(Refusal.CONSENT_MISSING, disclose(reference, Item.SUPPORT, Verdict.WITH_CONSENT));
        refused(Refusal.NOTHING_GIVEN, reference, new ConsentAct.Withdraw(id(reference, "Olle")));
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingOfItIsDone() {
        var reference = decided(FOURTEEN);
        var vera = id(reference, "Vera");
        refused(Refusal.NO_QUESTION, reference, new ConsentAct.Give(vera, Set.of(Item.SUPPORT)));
        refused(Refusal.NOT_THAT_REASON, reference, new ConsentAct.DoNotAsk(vera, NotAskedReason.UNDER_AGE, ""));
        refused(Refusal.ENDS_TOO_SOON, reference, new ConsentAct.Ask(vera, until("2026-11-16")));
        refused(Refusal.ENDS_TOO_LATE, reference, new ConsentAct.Ask(vera, until("2027-11-17")));
        refused(Refusal.STANDS, consentsOf(reference, vera));
        refused(Refusal.NOT_ASKED_FOR, reference, new ConsentAct.Give(id(reference, "Olle"), Set.of(Item.TIMES)));
        refused(Refusal.NOT_ASKED_FOR, reference, new ConsentAct.Give(id(reference, "Olle"), Set.of()));
        assertThat(person(reference, "Olle").standing()).isEqualTo(Standing.ASKED);
    }

    /** Vera has agreed; then all are asked once more, which her yes refuses for all of them. */
    private Acted consentsOf(Reference reference, ConsentId vera) {
        askAll(reference);
        act(reference, new ConsentAct.Give(vera, QUESTION.items()));
        var olle = new ConsentAct.DoNotAsk(id(reference, "Olle"), NotAskedReason.OTHER, "Skäl");
        return consents.act(tore, reference, List.of(olle, new ConsentAct.Ask(vera, QUESTION)));
    }

    @Test
    void whoeverElseIsAskedForIsMissingAndWhoMayNotIsDenied() {
        var reference = decided(FOURTEEN);
        var other = decided(FOURTEEN);
        var foreign = new ConsentAct.Refuse(id(other, "Vera"));
        assertThatThrownBy(() -> consents.act(tore, reference, List.of(foreign)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> consents.hand(tore, reference, new ConsentId(UUID.randomUUID()), ""))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> consents.open(town.jonna(), reference)).isInstanceOf(Denied.class);
    }

    @Test
    void theAnswersOfTheUnitAreCounted() {
        var reference = decided(SIXTEEN);
        askAll(reference);
        act(reference, new ConsentAct.Give(id(reference, "Vera"), QUESTION.items()));
        act(reference, new ConsentAct.Refuse(id(reference, "Olle")));
        people(decided(FOURTEEN));

        Answers answers = consents.answers(tore);
        assertThat(answers.count())
                .containsOnly(
                        entry(Standing.GIVEN, 1L),
                        entry(Standing.REFUSED, 1L),
                        entry(Standing.ASKED, 1L),
                        entry(Standing.TO_ASK, 2L));
        clock.set("2027-03-02T10:00");
        assertThat(consents.answers(tore).of(Standing.EXPIRED)).isEqualTo(2);
    }

    @Test
    void openingIsLoggedAsWhatItIs() {
        var reference = decided(FOURTEEN);
        people(reference);
        assertThat(reports.reads(town.petra(), reference).getFirst().action()).isEqualTo("confidentiality.read");
    }

    @Test
    void aDangerMarkedLaterIsAReasonToAskNobodyAndIsOwedByNobody() {
        var reference = decided(FOURTEEN, Reason.VIOLENCE);
        assertThat(consents.open(tore, reference).danger()).isTrue();
        for (Matter.Person person : people(reference)) {
            act(reference, new ConsentAct.DoNotAsk(person.id(), NotAskedReason.VIOLENCE, ""));
        }
        assertThat(kinds()).doesNotContain("confidentiality.ask");
        clock.move(Duration.ofDays(1));
        done(tore, reference, new Act.AddNote("Ringt skolan."));
    }

    private static Scope until(String day) {
        return new Scope(QUESTION.items(), QUESTION.purpose(), LocalDate.parse(day));
    }

    private List<String> kinds() {
        return open().stream().map(Duty::kind).toList();
    }

    private List<String> assessments(Reference reference) {
        UUID report = reports.open(tore, reference).listed().id().value();
        return wall.social(
                tore,
                transaction ->
                        transaction.sql("""
                        select name || ' ' || function || ' ' || verdict || ' ' || rules::text
                        from confidentiality.assessment where report_id = ? order by at, id
                        """).param(report).query(String.class).list());
    }
}
