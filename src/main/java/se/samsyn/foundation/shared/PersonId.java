package se.samsyn.foundation.shared;

import java.util.UUID;

/** A member of staff. Never a child: children have no ids of their own here. */
public record PersonId(UUID value) {
    public static PersonId of(String value) {
        return new PersonId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
