package se.samsyn.command.canary;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** What canaries are about: one report, by every name that an address may know it by. */
final class Subject {
    private final Set<String> names = new ConcurrentSkipListSet<>();

    private volatile boolean taken;

    /** It has gone to another unit. */
    void goesAway() {
        taken = true;
    }

    boolean isTaken() {
        return taken;
    }

    void isCalled(String name) {
        names.add(name);
    }

    /** Whether the address is that of a page of this report. */
    boolean isIn(String path) {
        return names.stream().anyMatch(path::contains);
    }
}
