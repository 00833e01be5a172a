package se.samsyn.command.replay;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.Reference;

/** A planned report once it is under way. */
final class Followed {
    private final PlannedReport plan;
    private final int turn;
    private volatile @Nullable Reference reference;

    /** @param turn whose turn it is among those who could do it */
    Followed(PlannedReport plan, int turn) {
        this.plan = plan;
        this.turn = turn;
    }

    PlannedReport plan() {
        return plan;
    }

    int turn() {
        return turn;
    }

    Reference reference() {
        return Objects.requireNonNull(reference, "not sent yet");
    }

    void isCalled(Reference given) {
        reference = given;
    }
}
