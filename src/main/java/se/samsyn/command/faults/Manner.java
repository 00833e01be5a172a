package se.samsyn.command.faults;

/** How a reporter presses "Skicka". */
enum Manner {
    ONCE,
    /** A double click: two requests at the same time. */
    TWICE,
    /** The connection breaks before the answer comes, and the reporter tries again. */
    HANGING_UP,
    /** The back button, much later: what was sent long ago is sent again. */
    AND_AN_OLD_ONE_AGAIN
}
