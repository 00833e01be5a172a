package se.samsyn.school.concernreport;

import java.time.Instant;

/**
 * How long a school owner keeps its copies of sent reports.
 *
 * @param version of the owner's own rule, from 1
 * @param months from the day a report was sent
 * @param source where the owner has decided it
 */
public record RetentionRule(int version, int months, String source, String enteredBy, Instant enteredAt) {
    public static final int MOST_MONTHS = 1200;

    public static boolean isMonths(int months) {
        return months >= 1 && months <= MOST_MONTHS;
    }
}
