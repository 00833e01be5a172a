package se.samsyn.socialservices.intake.internal;

import java.util.List;

/** The kinds of duty that a report gives. */
final class Owed {
    static final String CONFIRM = "intake.confirm";
    static final String ASSESS = "intake.assess_protection";
    static final String DECIDE = "intake.decide";
    static final String OUTCOME = "intake.give_outcome";

    /** All that a unit can owe about a report. */
    static final List<String> ALL = List.of(CONFIRM, ASSESS, DECIDE, OUTCOME);

    private Owed() {}
}
