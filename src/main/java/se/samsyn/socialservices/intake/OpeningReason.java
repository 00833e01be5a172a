package se.samsyn.socialservices.intake;

/**
 * Why somebody opens a report that they have no ground of their own for. A word is no reason, and a page is too long.
 */
public record OpeningReason(String text) {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 1000;

    public OpeningReason {
        if (!isOne(text)) {
            throw new IllegalArgumentException("Not a reason");
        }
    }

    public static boolean isOne(String typed) {
        return typed.strip().length() >= SHORTEST && typed.length() <= LONGEST;
    }
}
