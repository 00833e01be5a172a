package se.samsyn.foundation.imports.internal;

import java.util.List;
import se.samsyn.foundation.imports.Difference;
import se.samsyn.foundation.organisation.Organisations.Change;

/** What a row would do. */
sealed interface Verdict {
    /** Something in it is wrong, and the line says what. */
    record Faulty() implements Verdict {}

    /** It is so already. */
    record Known() implements Verdict {}

    /** @param others what else is entered with it */
    record Added(List<Difference> others, Step step) implements Verdict {}

    record Changed(List<Difference> differences, Step step) implements Verdict {}

    /** Does it. */
    interface Step {
        void take(Change change);
    }
}
