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

    static final String READ_SUPPLEMENT = "intake.read_supplement";
    static final String JUDGE_SUPPLEMENT = "intake.judge_supplement";

    /**
     * All that is met when another municipality has taken the report: what the school has added is still to be read.
     */
    static final List<String> BUT_READING = List.of(CONFIRM, ASSESS, DECIDE, OUTCOME, DISTRIBUTE, RECORD_TAKER);

    /** All that a unit can owe about a report that is not decided. */
    static final List<String> ALL =
            List.of(CONFIRM, ASSESS, DECIDE, OUTCOME, DISTRIBUTE, RECORD_TAKER, READ_SUPPLEMENT);

    private Owed() {}
}
