package se.samsyn.command.bench;

import java.util.concurrent.atomic.AtomicInteger;

/** When each request is due. */
record Pace(long begun, double nanosBetween, int requests, AtomicInteger taken) {
    Pace(long begun, double nanosBetween, int requests) {
        this(begun, nanosBetween, requests, new AtomicInteger());
    }

    int next() {
        return taken.getAndIncrement();
    }

    long due(int number) {
        return begun + (long) (number * nanosBetween);
    }
}
