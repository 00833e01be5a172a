package se.samsyn.command.bench;

import java.util.List;
import java.util.Locale;

/**
 * P2 and P3: how many reports a second the program takes in with every client busy, and how long one has to wait when
 * half as many come.
 *
 * @param saturated reports a second, program, PostgreSQL and client on the same machine
 * @param pace reports a second while the waits were measured
 * @param rounds of waits
 * @param load of the machine when the last round ended
 */
record Pressure(double saturated, double pace, List<Waits> rounds, double load) {
    /** Of its own saturation (performance, part 6). */
    static final double SHARE = 0.5;

    Pressure {
        rounds = List.copyOf(rounds);
    }

    private double percentile(double of) {
        double[] values = rounds.stream()
                .mapToDouble(round -> round.percentile(of))
                .sorted()
                .toArray();
        return values[values.length / 2];
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "\"P2\":{\"per_second\":%.0f,\"load\":%.2f},"
                        + "\"P3\":{\"per_second\":%.0f,\"p50_ms\":%.2f,\"p95_ms\":%.2f,\"p99_ms\":%.2f,\"load\":%.2f}",
                saturated,
                load,
                pace,
                percentile(0.50),
                percentile(0.95),
                percentile(0.99),
                load);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "P2  %.0f reports a second at most%nP3  waiting at %.0f a second, open loop: p50 %.1f ms, p95 %.1f ms,"
                        + " p99 %.1f ms; load %.1f",
                saturated,
                pace,
                percentile(0.50),
                percentile(0.95),
                percentile(0.99),
                load);
    }
}
