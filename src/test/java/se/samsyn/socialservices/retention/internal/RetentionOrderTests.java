package se.samsyn.socialservices.retention.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.GeneratedPage;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.socialservices.retention.Reason;
import se.samsyn.socialservices.retention.Verdict;
import se.samsyn.socialservices.retention.Verdict.Kept;
import se.samsyn.socialservices.retention.Verdict.NotFinished;
import se.samsyn.socialservices.retention.Verdict.Until;

class RetentionOrderTests {
    private static final LocalDate NOTED = LocalDate.of(2026, 11, 17);
    private static final LocalDate BORN = LocalDate.of(2012, 3, 14);
    private static final List<String> STOCKHOLM = List.of("0180");

    private static final RetentionLaw LAW = SomeLaw.withPeriodWithoutInvestigation(null);

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"DUTY", "UNDERWAY", "UNREAD", "CONSENT", "UNREVIEWED"})
    void nothingIsErasedWhileAnythingIsUnderWay(Reason why) {
        var matter = new Matter(List.of(why), STOCKHOLM, BORN, Ending.ELSEWHERE, LocalDate.of(1990, 1, 1));
        assertThat(RetentionOrder.verdict(matter, LAW)).isEqualTo(new NotFinished(why));
    }

    @ParameterizedTest
    @CsvSource({
        "0580, EXEMPT_AREA",
        "0980, EXEMPT_AREA",
        "2281, EXEMPT_AREA",
        "1480, EXEMPT_AREA",
        "1481, COPY",
        "0180, COPY",
        "1405, COPY"
    })
    void inTheExemptCountiesAndInGothenburgNothingIsErased(String municipality, Reason reason) {
        assertThat(verdict(List.of(municipality), BORN, Ending.ELSEWHERE).reason())
                .isEqualTo(reason);
    }

    @Test
    void aBoardOfSeveralMunicipalitiesIsExemptWhenOneIsAndOneThatNobodyKnowsKeepsToo() {
        assertThat(verdict(List.of("0180", "0980"), BORN, Ending.ELSEWHERE).reason())
                .isEqualTo(Reason.EXEMPT_AREA);
        assertThat(verdict(List.of(), BORN, Ending.ELSEWHERE).reason()).isEqualTo(Reason.AREA_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 15, 25})
    void whoeverIsBornOnADayForResearchIsKeptForEver(int day) {
        assertThat(verdict(STOCKHOLM, LocalDate.of(2012, 3, day), Ending.ELSEWHERE))
                .isEqualTo(new Kept(Reason.BIRTH_DAY, LAW.birthDays(), String.valueOf(day)));
    }

    @Test
    void whoseDateOfBirthNobodyKnowsIsKeptSinceItMayBeOneOfThose() {
        assertThat(verdict(STOCKHOLM, null, Ending.NOT_INVESTIGATED).reason()).isEqualTo(Reason.BIRTH_UNKNOWN);
    }

    @ParameterizedTest(name = "born {0}: kept until {1}")
    @CsvSource({
        "2012-03-14, 2042-03-14",
        // Born on a leap day: 2042 has none.
        "2012-02-29, 2042-03-01",
        "2010-02-28, 2040-02-28",
        // Turns thirty after the usual time is out, and on the same day.
        "2003-01-01, 2033-01-01",
        "2002-12-31, 2032-12-31"
    })
    void whatLedToAnInvestigationIsKeptUntilTheChildIsThirty(LocalDate born, LocalDate day) {
        assertThat(until(born, Ending.INVESTIGATED).day()).isEqualTo(day);
    }

    @Test
    void whoeverIsThirtyAlreadyIsKeptForTheUsualTime() {
        Until usual = until(LocalDate.of(1996, 2, 29), Ending.INVESTIGATED);
        assertThat(usual.reason()).isEqualTo(Reason.CASE);
        assertThat(usual.day()).isEqualTo("2032-12-31");
    }

    @Test
    void withoutAnInvestigationTheUsualTimeHoldsUntilSomebodyHasEnteredAnother() {
        Until usual = until(BORN, Ending.NOT_INVESTIGATED);
        assertThat(usual.reason()).isEqualTo(Reason.PERIOD_NOT_ENTERED);
        assertThat(usual.rule().reference()).isEqualTo("retention.case_years@2");
        assertThat(usual.day()).isEqualTo("2032-12-31");

        var entered = SomeLaw.withPeriodWithoutInvestigation("10");
        assertThat(RetentionOrder.verdict(matter(STOCKHOLM, BORN, Ending.NOT_INVESTIGATED, NOTED), entered))
                .isEqualTo(new Until(
                        Reason.WITHOUT_INVESTIGATION,
                        Objects.requireNonNull(entered.withoutInvestigation()),
                        LocalDate.of(2037, 12, 31)));
    }

    @ParameterizedTest(name = "last noted {0}: erased {1}")
    @CsvSource({"2026-01-01, 2032-12-31", "2026-12-31, 2032-12-31", "2027-01-01, 2033-12-31", "2028-02-29, 2034-12-31"})
    void whatSomebodyElseTookOverIsErasedAtTheEndOfTheYearAfterItsTimeIsOut(LocalDate noted, LocalDate day) {
        assertThat(RetentionOrder.verdict(matter(STOCKHOLM, BORN, Ending.ELSEWHERE, noted), LAW))
                .isEqualTo(new Until(Reason.COPY, LAW.caseYears(), day));
    }

    @ParameterizedTest(name = "looked at {0}: nothing from {1} on can be out")
    @CsvSource({"2032-12-30, 2026-01-01", "2032-12-31, 2027-01-01", "2033-01-01, 2027-01-01"})
    void whatIsTooYoungIsNotOpened(LocalDate horizon, LocalDate from) {
        assertThat(LAW.firstTooYoung(horizon)).isEqualTo(from);
        assertThat(LAW.lastDay(from.minusDays(1), LAW.caseYears())).isBeforeOrEqualTo(horizon);
        assertThat(LAW.lastDay(from, LAW.caseYears())).isAfter(horizon);
        assertThat(SomeLaw.withPeriodWithoutInvestigation("2").firstTooYoung(horizon))
                .isEqualTo(from.plusYears(3));
    }

    @Test
    void theUntilAgeRuleIsAskedFromItsFirstDayOnAndNothingIsErasedBeforeTheExemptionsAreKnown() {
        var before = RetentionLaw.on(SomeLaw.TABLE, LocalDate.of(2026, 1, 14)).orElseThrow();
        assertThat(RetentionOrder.verdict(matter(STOCKHOLM, BORN, Ending.INVESTIGATED, NOTED), before)
                        .reason())
                .isEqualTo(Reason.CASE);
        assertThat(RetentionLaw.on(SomeLaw.TABLE, LocalDate.of(2026, 1, 15)).orElseThrow())
                .isEqualTo(LAW);
        assertThat(RetentionLaw.on(SomeLaw.TABLE, LocalDate.of(2025, 6, 30))).isEmpty();
    }

    @Test
    void pageOfTheOrderIsUpToDate() {
        new GeneratedPage(
                        "retention-order",
                        "When a report is erased at social services",
                        "The first row that answers decides. What is not known keeps the report.")
                .table(
                        List.of("Asked", "Rule", "Answers"),
                        RetentionOrder.table().stream()
                                .map(row -> List.of(
                                        row.asked(),
                                        Optional.ofNullable(row.rule())
                                                .map(RuleKey::code)
                                                .orElse("none"),
                                        row.answer())))
                .isUpToDate();
    }

    private static Until until(LocalDate born, Ending ending) {
        return (Until) verdict(STOCKHOLM, born, ending);
    }

    private static Verdict verdict(List<String> municipalities, @Nullable LocalDate born, Ending ending) {
        return RetentionOrder.verdict(matter(municipalities, born, ending, NOTED), LAW);
    }

    private static Matter matter(
            List<String> municipalities, @Nullable LocalDate born, Ending ending, LocalDate noted) {
        return new Matter(List.of(), municipalities, born, ending, noted);
    }
}
