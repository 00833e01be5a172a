package se.samsyn.foundation.wall;

import java.time.Duration;

/** Work that the program does by itself, again and again. A round that fails is followed by another. */
public interface Round {
    /** Also the name of the actor in the log, and of the thread. */
    String name();

    /** From the start of the program to the first round. Nothing is done while it starts. */
    default Duration first() {
        return pause();
    }

    /** From the end of a round to the next. */
    Duration pause();

    void go();
}
