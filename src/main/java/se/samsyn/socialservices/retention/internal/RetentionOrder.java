package se.samsyn.socialservices.retention.internal;

import static se.samsyn.foundation.rules.RuleKey.RETENTION_CASE_YEARS;
import static se.samsyn.foundation.rules.RuleKey.RETENTION_CHILD_UNTIL_AGE;
import static se.samsyn.foundation.rules.RuleKey.RETENTION_EXEMPT_AREAS;
import static se.samsyn.foundation.rules.RuleKey.RETENTION_RESEARCH_BIRTH_DAYS;
import static se.samsyn.foundation.rules.RuleKey.RETENTION_WITHOUT_INVESTIGATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.socialservices.retention.Reason;
import se.samsyn.socialservices.retention.Verdict;
import se.samsyn.socialservices.retention.Verdict.Kept;
import se.samsyn.socialservices.retention.Verdict.NotFinished;
import se.samsyn.socialservices.retention.Verdict.Until;

/** The rules in their order: the first that answers decides. What is not known never erases. */
final class RetentionOrder {
    private static final List<Row> TABLE = List.of(
            new Row("is something under way?", null, "not yet", (matter, law) -> underWay(matter)),
            new Row("where does the board answer?", RETENTION_EXEMPT_AREAS, "kept", RetentionOrder::area),
            new Row("when is the child born?", RETENTION_RESEARCH_BIRTH_DAYS, "kept", RetentionOrder::birthday),
            new Row(
                    "did it lead to an investigation?",
                    RETENTION_CHILD_UNTIL_AGE,
                    "until the child is so old",
                    RetentionOrder::untilAge),
            new Row(
                    "did it lead to none?",
                    RETENTION_WITHOUT_INVESTIGATION,
                    "until its own time is out; until that is entered, the usual time",
                    RetentionOrder::withoutInvestigation),
            new Row(
                    "everything else",
                    RETENTION_CASE_YEARS,
                    "until the usual time is out",
                    (matter, law) -> Optional.of(usual(matter, law, usually(matter.ending())))));

    private RetentionOrder() {}

    /** @param rule null where none is needed @param answer in a word @param answers empty when the next row is asked */
    record Row(
            String asked,
            @Nullable RuleKey rule,
            String answer,
            BiFunction<Matter, RetentionLaw, Optional<? extends Verdict>> answers) {}

    static List<Row> table() {
        return TABLE;
    }

    static Verdict verdict(Matter matter, RetentionLaw law) {
        return TABLE.stream()
                .<Verdict>flatMap(row -> row.answers().apply(matter, law).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Verdict> underWay(Matter matter) {
        return matter.unfinished().stream().<Verdict>map(NotFinished::new).findFirst();
    }

    private static Optional<Verdict> area(Matter matter, RetentionLaw law) {
        Rule rule = law.exemptAreas();
        if (matter.municipalities().isEmpty()) {
            return Optional.of(new Kept(Reason.AREA_UNKNOWN, rule, ""));
        }
        return matter.municipalities().stream()
                .filter(law::isExempt)
                .<Verdict>map(code -> new Kept(Reason.EXEMPT_AREA, rule, code))
                .findFirst();
    }

    private static Optional<Verdict> birthday(Matter matter, RetentionLaw law) {
        LocalDate born = matter.bornOn();
        Rule rule = law.birthDays();
        if (born == null) {
            return Optional.of(new Kept(Reason.BIRTH_UNKNOWN, rule, ""));
        }
        return law.isExemptBirthday(born)
                ? Optional.of(new Kept(Reason.BIRTH_DAY, rule, String.valueOf(born.getDayOfMonth())))
                : Optional.empty();
    }

    /** Until the child has turned so old, where that is later than what holds for everything. */
    private static Optional<Verdict> untilAge(Matter matter, RetentionLaw law) {
        Rule rule = law.untilAge();
        if (rule == null || matter.ending() != Ending.INVESTIGATED) {
            return Optional.empty();
        }
        LocalDate turns = turns(Objects.requireNonNull(matter.bornOn()), rule.number());
        return turns.isAfter(law.lastDay(matter.lastNoteOn(), law.caseYears()))
                ? Optional.of(new Until(Reason.UNTIL_AGE, rule, turns))
                : Optional.empty();
    }

    /** Born on 29 February: in a year without that day the age is reached on 1 March, the later of the two. */
    private static LocalDate turns(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    private static Optional<Verdict> withoutInvestigation(Matter matter, RetentionLaw law) {
        Rule rule = law.withoutInvestigation();
        if (rule == null || matter.ending() != Ending.NOT_INVESTIGATED) {
            return Optional.empty();
        }
        return Optional.of(
                rule.limit().isEmpty()
                        ? usual(matter, law, Reason.PERIOD_NOT_ENTERED)
                        : new Until(Reason.WITHOUT_INVESTIGATION, rule, law.lastDay(matter.lastNoteOn(), rule)));
    }

    private static Reason usually(Ending ending) {
        return ending == Ending.ELSEWHERE ? Reason.COPY : Reason.CASE;
    }

    private static Verdict usual(Matter matter, RetentionLaw law, Reason reason) {
        return new Until(reason, law.caseYears(), law.lastDay(matter.lastNoteOn(), law.caseYears()));
    }
}
