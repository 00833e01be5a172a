package se.samsyn.socialservices.intake.internal;

import java.util.List;

/** The kinds of duty that a report gives. */
final class Owed {
    static final String CONFIRM = "intake.confirm";
    static final String ASSESS = "intake.assess_protection";
    static final String DECIDE = "intake.decide";
    static final String OUTCOME = "intake.give_outcome";
    static final String HAND_OVER = "intake.hand_over";

    /** Whose it is, when nobody knew the district. */
    static final String DISTRIBUTE = "intake.distribute";

    /** Who in the other municipality has taken it. */
    static final String RECORD_TAKER = "intake.record_taker";

    /** All that a unit can owe about a report. */
    static final List<String> ALL = List.of(CONFIRM, ASSESS, DECIDE, OUTCOME, DISTRIBUTE, RECORD_TAKER, HAND_OVER);

    private Owed() {}
}
