package se.samsyn.foundation.organisation;

import java.util.UUID;

/** A city district as it was drawn during one period; after a merge or a split there is a new one. */
public record DistrictId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
