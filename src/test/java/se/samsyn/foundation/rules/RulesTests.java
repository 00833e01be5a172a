package se.samsyn.foundation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import se.samsyn.foundation.page.Pages;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RulesTests {
    private static final LocalDate FIRST_REPLAYED_DAY = LocalDate.of(2011, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    private Rules rules;

    @Autowired
    private Pages pages;

    @ParameterizedTest
    @CsvSource({
        "2012-12-31, false, , outcome.to_reporter@1",
        "2013-01-01, true, 14, outcome.to_reporter@2",
        "2025-06-30, true, 14, outcome.to_reporter@2",
        "2025-07-01, true, 14, outcome.to_reporter@3",
        "2026-01-14, true, 14, outcome.to_reporter@3",
        "2026-01-15, true, 14, outcome.to_reporter@4",
    })
    void lawOfTheDayAnswersOnBothSidesOfEachChange(LocalDate day, boolean told, Integer days, String reference) {
        var outcome = rules.inForce(RuleKey.OUTCOME_TO_REPORTER, day);

        assertThat(outcome.allows()).isEqualTo(told);
        assertThat(outcome.reference()).isEqualTo(reference);
        assertThat(rules.inForce(RuleKey.PRELIMINARY_DAYS, day).limit())
                .isEqualTo(days == null ? OptionalInt.empty() : OptionalInt.of(days));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 14 kap. 1 § SoL (2001:453)", "2025-07-01, 19 kap. 1 § SoL (2025:400)"})
    void dutyToReportMovedToTheNewActOnItsFirstDay(LocalDate day, String lagrum) {
        assertThat(rules.inForce(RuleKey.REPORT_DUTY, day).lagrum()).isEqualTo(lagrum);
    }

    @Test
    void limitForTheOutcomeIsEmptyUntilSomebodyHasReadItInTheStatuteBook() {
        var limit = rules.inForce(RuleKey.OUTCOME_LEGAL_LIMIT, TODAY);

        assertThat(limit.limit()).isEmpty();
        assertThat(limit.certainty()).isEqualTo(Certainty.UNVERIFIED);
        assertThatThrownBy(limit::number).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void targetsAreOurOwnAndSayIt() {
        for (var key : new RuleKey[] {
            RuleKey.CONFIRMATION_TARGET,
            RuleKey.EXTENSION_LIMIT,
            RuleKey.HAND_OVER_TARGET,
            RuleKey.EMERGENCY_OPENING_LIMIT,
            RuleKey.EMERGENCY_OPENING_REVIEW,
            RuleKey.DRAFT_FIRST_WARNING,
            RuleKey.DRAFT_LAST_WARNING,
            RuleKey.REMINDER_DAYS,
            RuleKey.ADDRESS_TARGET,
            RuleKey.OUTCOME_TARGET,
            RuleKey.OUTCOME_NEVER_AFTER_DAY
        }) {
            assertThat(rules.inForce(key, TODAY).certainty()).isEqualTo(Certainty.LOCAL);
        }
        assertThat(rules.inForce(RuleKey.CONFIRMATION_TARGET, FIRST_REPLAYED_DAY)
                        .number())
                .isEqualTo(1);
        assertThat(rules.inForce(RuleKey.OUTCOME_NEVER_AFTER_DAY, TODAY).number())
                .isEqualTo(15);
    }

    @Test
    void nobodyHasVerifiedAnything() {
        assertThat(rules.all()).isNotEmpty().allMatch(rule -> rule.verifiedBy() == null);
    }

    @ParameterizedTest
    @EnumSource(RuleKey.class)
    void everyRuleThatTheRoomsAskForIsInTheTableToday(RuleKey key) {
        assertThat(rules.inForce(key, TODAY).lagrum()).isNotBlank();
    }

    @Test
    void askingForALawBeforeItExistedIsABug() {
        assertThatThrownBy(() -> rules.inForce(RuleKey.OUTCOME_TARGET, FIRST_REPLAYED_DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreAuthoritiesHaveTheDutySince2026() {
        var customs = LocalDate.of(2026, 1, 15);
        assertThat(rules.reporterKinds(customs))
                .extracting(ReporterKind::code)
                .contains("customs", "school", "private_person");
        assertThat(rules.reporterKinds(customs.minusDays(1)))
                .extracting(ReporterKind::code)
                .contains("school")
                .doesNotContain("customs");
    }

    @Test
    void privatePersonsHaveNoDutyInAnyEpoch() {
        for (var day : new LocalDate[] {FIRST_REPLAYED_DAY, LocalDate.of(2013, 1, 1), TODAY}) {
            assertThat(rules.reporterKinds(day))
                    .filteredOn(kind -> kind.code().equals("private_person"))
                    .singleElement()
                    .matches(kind -> !kind.mandated());
        }
    }

    @Test
    void everyRuleAndKindOfReporterHasItsWords() {
        for (var locale : new Locale[] {Locale.of("sv"), Locale.ENGLISH}) {
            var texts = pages.texts(locale);
            assertThat(Arrays.stream(RuleKey.values()).map(key -> "rules.key." + key.code()))
                    .allMatch(texts::has);
            assertThat(rules.reporterKinds(TODAY).stream().map(ReporterKind::text))
                    .allMatch(texts::has);
        }
    }
}
