package se.samsyn.foundation.document.internal;

import se.samsyn.foundation.document.NoTable;

/** Ends a reading from wherever in it the fault is found. Never leaves the room: its reason does, as a value. */
final class UnreadableTable extends RuntimeException {
    private final NoTable reason;

    UnreadableTable(NoTable reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    NoTable reason() {
        return reason;
    }
}
