package se.samsyn.command.faults;

/** How a reporter presses "Skicka". */
enum Manner {
    ONCE,
    /** A double click: two requests at the same time. */
    TWICE,
    /** The connection breaks before the answer comes, and the reporter tries again. */
    HANGING_UP,
    /** The answer is not waited for as long as it takes: the same is sent again while the first is being dealt with. */
    OUT_OF_PATIENCE,
    /** The back button, much later: what was sent long ago is sent again, the latest first. */
    AND_OLD_ONES_AGAIN
}
