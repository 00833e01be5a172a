package se.samsyn.foundation.shared;

import java.util.UUID;

/** A workplace inside an authority: a school, an intake unit, an office. */
public record UnitId(UUID value) {
    public static UnitId of(String value) {
        return new UnitId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
