package se.samsyn.socialservices.intake.internal;

/** The kinds of duty that a report gives. */
final class Owed {
    static final String CONFIRM = "intake.confirm";
    static final String ASSESS = "intake.assess_protection";
    static final String DECIDE = "intake.decide";
    static final String OUTCOME = "intake.give_outcome";

    private Owed() {}
}
