package se.samsyn.socialservices.retention.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.rules.Certainty;
import se.samsyn.foundation.rules.ReporterKind;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.rules.WorkingCalendar;
import se.samsyn.foundation.shared.Period;

/** The rules as the table has them, and as it would have them when somebody has entered more. */
final class SomeLaw {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 17);

    static final Rules TABLE = new Table(null);

    private SomeLaw() {}

    static RetentionLaw withPeriodWithoutInvestigation(@Nullable String years) {
        return RetentionLaw.on(new Table(years), NOW).orElseThrow();
    }

    private record Table(@Nullable String withoutInvestigation) implements Rules {
        @Override
        public List<Rule> all() {
            return List.of(
                    rule(RuleKey.RETENTION_CASE_YEARS, 2, "2025-07-01", "5"),
                    rule(RuleKey.RETENTION_DESTROYED_BY, 1, "2002-01-01", "1"),
                    rule(RuleKey.RETENTION_LOG, 1, "2002-01-01", null),
                    rule(RuleKey.RETENTION_EXEMPT_AREAS, 1, "2025-07-01", "05, 09, 22, 1480"),
                    rule(RuleKey.RETENTION_RESEARCH_BIRTH_DAYS, 1, "2025-07-01", "5, 15, 25"),
                    rule(RuleKey.RETENTION_CHILD_UNTIL_AGE, 1, "2026-01-15", "30"),
                    rule(RuleKey.RETENTION_WITHOUT_INVESTIGATION, 1, "2025-07-01", withoutInvestigation));
        }

        private static Rule rule(RuleKey key, int version, String from, @Nullable String value) {
            return new Rule(
                    key,
                    version,
                    Period.from(LocalDate.parse(from)),
                    value,
                    "years",
                    "",
                    "",
                    null,
                    Certainty.UNVERIFIED,
                    null);
        }

        @Override
        public Rule inForce(RuleKey key, LocalDate day) {
            return all().stream().filter(rule -> rule.key() == key).findFirst().orElseThrow();
        }

        @Override
        public List<ReporterKind> reporterKinds(LocalDate day) {
            return List.of();
        }

        @Override
        public WorkingCalendar calendar() {
            return new WorkingCalendar();
        }
    }
}
