package se.samsyn.exchange.crossing;

import org.jspecify.annotations.Nullable;

/** The child's age in years at receipt, as coarse as statistics need. The audit counts 0–20 (S109). */
public enum AgeBand {
    FROM_0_TO_5,
    FROM_6_TO_12,
    FROM_13_TO_17,
    FROM_18_TO_20,
    UNKNOWN;

    private static final int SCHOOL_AGE = 6;
    private static final int TEENAGE = 13;
    private static final int ADULT = 18;

    /** @param birthYear null when nobody knows it, or when the child is not yet born */
    public static AgeBand of(@Nullable Integer birthYear, int yearOfReceipt) {
        if (birthYear == null) {
            return UNKNOWN;
        }
        int age = yearOfReceipt - birthYear;
        return age < SCHOOL_AGE
                ? FROM_0_TO_5
                : age < TEENAGE ? FROM_6_TO_12 : age < ADULT ? FROM_13_TO_17 : FROM_18_TO_20;
    }
}
