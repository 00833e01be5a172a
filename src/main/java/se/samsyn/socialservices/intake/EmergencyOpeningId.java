package se.samsyn.socialservices.intake;

import java.util.UUID;

/** One emergency opening of one report. */
public record EmergencyOpeningId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
