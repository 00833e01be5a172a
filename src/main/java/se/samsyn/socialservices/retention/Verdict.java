package se.samsyn.socialservices.retention;

import java.time.LocalDate;
import se.samsyn.foundation.rules.Rule;

/** What the rules say of one report. */
public sealed interface Verdict {
    Reason reason();

    /** Something is under way: not yet, whatever the rules would say. */
    record NotFinished(Reason reason) implements Verdict {}

    /** @param about what the rule met, for the place in the sentence */
    record Kept(Reason reason, Rule rule, String about) implements Verdict {}

    /** Kept before that day, and erased on it. */
    record Until(Reason reason, Rule rule, LocalDate day) implements Verdict {
        public boolean isOutOn(LocalDate today) {
            return !day.isAfter(today);
        }
    }
}
