package se.samsyn;

import java.util.concurrent.atomic.AtomicInteger;

/** Codes that nobody else in this run has: chance would give the same one twice, some day. */
public final class TestCodes {
    private static final AtomicInteger NEXT = new AtomicInteger(1_000);

    private TestCodes() {}

    /** Four digits, as a municipality's code is. */
    public static String municipality() {
        return "%04d".formatted(NEXT.getAndIncrement());
    }
}
