package se.samsyn.foundation.shared;

import java.util.UUID;

/** A board or a school owner: the one that owns a row and answers for it (personuppgiftsansvarig). */
public record AuthorityId(UUID value) {
    public static AuthorityId of(String value) {
        return new AuthorityId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
