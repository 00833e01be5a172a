package se.samsyn.foundation.encryption.internal;

import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;

/** Whose keys: an authority that acts on both sides has two sets, since the wall goes between them there too. */
record RingId(Domain side, AuthorityId authority) {
    static RingId of(String side, String authority) {
        return new RingId(side(side), AuthorityId.of(authority));
    }

    static Domain side(String side) {
        return switch (side) {
            case "school" -> Domain.SCHOOL;
            case "social" -> Domain.SOCIAL;
            default -> throw new IllegalArgumentException("No side that has keys: " + side);
        };
    }

    String fileName() {
        return side.code() + "-" + authority;
    }

    @Override
    public String toString() {
        return side.code() + "|" + authority;
    }
}
