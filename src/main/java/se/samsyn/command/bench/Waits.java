package se.samsyn.command.bench;

import java.util.Arrays;

/** How long each request took, in milliseconds, the quickest first. */
record Waits(double[] millis) {
    Waits {
        millis = millis.clone();
        Arrays.sort(millis);
    }

    int count() {
        return millis.length;
    }

    double percentile(double of) {
        return millis[(int) Math.min(millis.length - 1L, Math.round(of * millis.length))];
    }
}
