package se.samsyn.socialservices.confidentiality;

import java.util.UUID;

/** One person's consent about one report. */
public record ConsentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
