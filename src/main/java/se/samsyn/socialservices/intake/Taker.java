package se.samsyn.socialservices.intake;

import java.time.Instant;
import java.util.List;

/**
 * Who in another municipality has taken a report. Short lines: they are read by the school too, and nothing of the
 * child belongs there.
 *
 * @param function or the unit
 * @param caseNumber theirs; empty when they have said none
 */
public record Taker(String name, String function, String phone, Instant at, String caseNumber) {
    public static final int LONGEST = 100;

    public Taker {
        for (String line : List.of(name, function, phone, caseNumber)) {
            if (line.length() > LONGEST || line.contains("\n")) {
                throw new IllegalArgumentException("Only one short line");
            }
        }
        if (name.isBlank() || function.isBlank() || phone.isBlank()) {
            throw new IllegalArgumentException("Nobody has taken it");
        }
    }
}
