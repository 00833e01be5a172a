package se.samsyn.school.concernreport.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.shared.Reference;

/** Ids as they stand in an address. What is no id is as missing as one that nobody has. */
final class Ids {
    private Ids() {}

    static ReportId report(String id) {
        try {
            return new ReportId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new Missing();
        }
    }

    /** Of a form that was shown. One that has none is a form of its own. */
    static UUID form(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            return UUID.randomUUID();
        }
    }

    /** When the newest question that a form showed was asked. Null when it showed none that is understood. */
    static @Nullable Instant shown(String moment) {
        try {
            return Instant.parse(moment);
        } catch (DateTimeParseException noMoment) {
            return null;
        }
    }

    static Reference reference(String reference) {
        return Reference.parse(reference).orElseThrow(Missing::new);
    }
}
