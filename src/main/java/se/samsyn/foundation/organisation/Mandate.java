package se.samsyn.foundation.organisation;

/** The answer to whether somebody may decide on the board's behalf. */
public sealed interface Mandate {
    /** @param point of the delegation order that says so */
    record Allowed(String point) implements Mandate {}

    record NotDelegated() implements Mandate {}

    /** The function may, but this person lacks the mark "behörig" (25 kap. 1 § SoL). */
    record RequiresQualification(String point) implements Mandate {}
}
