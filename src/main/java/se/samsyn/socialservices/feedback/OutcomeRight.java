package se.samsyn.socialservices.feedback;

/** Whether a reporter has the right to know the outcome. */
public sealed interface OutcomeRight {
    /** The version of the rule that says so. */
    String rule();

    record Owed(String rule) implements OutcomeRight {}

    /** The law of the day of receipt lets no outcome out (before 2013-01-01). */
    record BarredByLaw(String rule) implements OutcomeRight {}

    /** Whoever reports without a duty to do so gets a confirmation and nothing more. */
    record NotToPrivate(String rule) implements OutcomeRight {}
}
