package se.samsyn.socialservices.retention.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;

/**
 * The versions that hold on one day.
 *
 * @param untilAge null before there was such a rule
 * @param withoutInvestigation null before there was such a rule; without a value until somebody has read it in SFS
 * @param log how long it stands who has read; without a value for ever
 */
record RetentionLaw(
        Rule exemptAreas,
        Rule birthDays,
        @Nullable Rule untilAge,
        @Nullable Rule withoutInvestigation,
        Rule caseYears,
        Rule destroyedBy,
        Rule log) {

    /** Empty on a day of which nobody knows what is exempt: then nothing may be erased. */
    static Optional<RetentionLaw> on(Rules rules, LocalDate day) {
        Optional<Rule> areas = find(rules, RuleKey.RETENTION_EXEMPT_AREAS, day);
        Optional<Rule> birthDays = find(rules, RuleKey.RETENTION_RESEARCH_BIRTH_DAYS, day);
        return areas.isEmpty() || birthDays.isEmpty()
                ? Optional.empty()
                : Optional.of(new RetentionLaw(
                        areas.get(),
                        birthDays.get(),
                        find(rules, RuleKey.RETENTION_CHILD_UNTIL_AGE, day).orElse(null),
                        find(rules, RuleKey.RETENTION_WITHOUT_INVESTIGATION, day)
                                .orElse(null),
                        rules.inForce(RuleKey.RETENTION_CASE_YEARS, day),
                        rules.inForce(RuleKey.RETENTION_DESTROYED_BY, day),
                        rules.inForce(RuleKey.RETENTION_LOG, day)));
    }

    private static Optional<Rule> find(Rules rules, RuleKey key, LocalDate day) {
        return rules.all().stream()
                .filter(rule -> rule.key() == key && rule.period().contains(day))
                .findFirst();
    }

    /** In the order in which they are asked; of the log, which no report is asked about, last. */
    List<Rule> inOrder() {
        return Stream.of(exemptAreas, birthDays, untilAge, withoutInvestigation, caseYears, destroyedBy, log)
                .filter(Objects::nonNull)
                .toList();
    }

    /** An area is a county, by its two digits, or a municipality, by its four. */
    boolean isExempt(String municipality) {
        return values(exemptAreas).anyMatch(municipality::startsWith);
    }

    boolean isExemptBirthday(LocalDate born) {
        return values(birthDays).anyMatch(day -> Integer.parseInt(day) == born.getDayOfMonth());
    }

    private static Stream<String> values(Rule rule) {
        return Arrays.stream(Objects.requireNonNull(rule.value()).split(",")).map(String::strip);
    }

    /** The last day on which it shall be destroyed: at the end of a year, so many years after its time was out. */
    LocalDate lastDay(LocalDate lastNote, Rule years) {
        int out = lastNote.plusYears(years.number()).getYear();
        return LocalDate.of(out + destroyedBy.number(), Month.DECEMBER, 31);
    }

    /** What was received on that day or later is not out of time by the horizon, whatever was noted in it. */
    LocalDate firstTooYoung(LocalDate horizon) {
        int ended = horizon.equals(LocalDate.of(horizon.getYear(), Month.DECEMBER, 31))
                ? horizon.getYear()
                : horizon.getYear() - 1;
        int shortest = withoutInvestigation == null
                ? caseYears.number()
                : Math.min(caseYears.number(), withoutInvestigation.limit().orElse(caseYears.number()));
        return LocalDate.of(ended - destroyedBy.number() - shortest + 1, Month.JANUARY, 1);
    }
}
