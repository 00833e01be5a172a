package se.samsyn.school.concernreport.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Part;

/** A draft as it is stored. */
record DraftRow(
        UUID id,
        long number,
        UnitId school,
        Map<Part, Answers> answers,
        Instant savedAt,
        LocalDate expiresOn,
        @Nullable String lastField,
        boolean hasFiles) {
    /** It may still be there until the next sweep, but is no longer shown. */
    boolean isExpiredOn(LocalDate day) {
        return expiresOn.isBefore(day);
    }

    Reference reference() {
        return Reference.of(Reference.Counter.SCHOOL, number);
    }
}
