package se.samsyn.foundation.organisation;

import java.time.Instant;
import java.util.List;

/**
 * What somebody has changed by hand.
 *
 * @param about names and titles as they were then
 */
public record Noted(Instant at, String name, String function, String what, List<String> about) {
    /** The key of the sentence that says what was done. */
    public String text() {
        return "organisation.change." + what;
    }
}
