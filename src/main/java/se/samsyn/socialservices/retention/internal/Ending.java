package se.samsyn.socialservices.retention.internal;

import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Outcome;

/** What became of a report here, as far as retention asks. */
enum Ending {
    /** It led to an investigation, or was added to one. */
    INVESTIGATED,
    NOT_INVESTIGATED,
    /** Another board or municipality took it over. */
    ELSEWHERE;

    static Ending of(@Nullable Outcome outcome) {
        if (outcome == null) {
            return ELSEWHERE;
        }
        return outcome == Outcome.NOT_OPENED ? NOT_INVESTIGATED : INVESTIGATED;
    }
}
