package se.samsyn.foundation.imports;

import java.util.UUID;

/** A file that somebody has sent. */
public record ImportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
