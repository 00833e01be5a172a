package se.samsyn.foundation.organisation;

import java.util.UUID;

/** One person in one function at one unit for a time. */
public record AssignmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
