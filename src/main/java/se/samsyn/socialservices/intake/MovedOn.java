package se.samsyn.socialservices.intake;

import se.samsyn.foundation.shared.UnitId;

/** The report is another unit's now: here nobody has a ground to read it, only to know who has it. */
public final class MovedOn extends RuntimeException {
    private final transient UnitId to;

    public MovedOn(UnitId to) {
        super("The report is another unit's");
        this.to = to;
    }

    public UnitId to() {
        return to;
    }
}
