package se.samsyn.command.bench;

import java.time.Duration;

/**
 * How much, and how long.
 *
 * @param rounds of raw and product after each other; an odd number, for the median
 * @param drafts ready to be sent: more than all rounds can send
 */
record Size(int reports, int rounds, Duration round, Duration warmUp, int drafts, int starts) {
    static Size of(boolean quick) {
        return quick
                ? new Size(100_000, 3, Duration.ofSeconds(6), Duration.ofSeconds(20), 60_000, 3)
                : new Size(1_000_000, 5, Duration.ofSeconds(8), Duration.ofSeconds(45), 120_000, 5);
    }
}
