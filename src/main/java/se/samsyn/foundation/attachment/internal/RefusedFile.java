package se.samsyn.foundation.attachment.internal;

import se.samsyn.foundation.attachment.Refusal;

/**
 * Ends the look at a file from wherever in it the fault is found. Never leaves the room: its reason does, as a value.
 */
final class RefusedFile extends RuntimeException {
    private final Refusal reason;

    RefusedFile(Refusal reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}
