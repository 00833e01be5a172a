package se.samsyn.foundation.rules;

import java.time.LocalDate;
import java.util.List;

/** The door of this room. Answers from memory. */
public interface Rules {
    /**
     * The version that holds on a day. Each rule exists from the day on which somebody can need it; asking for an
     * earlier day is a bug and throws.
     */
    Rule inForce(RuleKey key, LocalDate day);

    /** Every version of every rule, in the order of the page, the latest version first. */
    List<Rule> all();

    /** Those who can report on a day, the mandated ones first. */
    List<ReporterKind> reporterKinds(LocalDate day);

    WorkingCalendar calendar();
}
