package se.samsyn.socialservices.intake;

import java.util.List;

/** What became of an act. */
public sealed interface ActResult {
    /** @param arrived false when what was sent to the school waits to be delivered */
    record Done(boolean arrived) implements ActResult {}

    /** @param values for the places in the sentence, for example a name */
    record Refused(Refusal why, List<String> values) implements ActResult {
        public Refused {
            values = List.copyOf(values);
        }

        public static Refused because(Refusal why, String... values) {
            return new Refused(why, List.of(values));
        }
    }
}
