package se.samsyn.school.concernreport.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Part;

/**
 * A draft as it is stored.
 *
 * @param siblingOf the draft whose other pages it shares; null when it is one of its own
 */
record DraftRow(
        UUID id,
        long number,
        UnitId school,
        Map<Part, Answers> answers,
        Instant savedAt,
        LocalDate expiresOn,
        @Nullable String lastField,
        boolean hasFiles,
        @Nullable UUID siblingOf) {

    /** The same about this child, and in everything else what the first child's draft says. */
    DraftRow sharing(DraftRow first) {
        if (siblingOf == null) {
            return this;
        }
        Map<Part, Answers> pages = new LinkedHashMap<>(first.answers());
        pages.put(Part.CHILD, answers(Part.CHILD));
        return new DraftRow(id, number, school, pages, savedAt, expiresOn, lastField, first.hasFiles(), siblingOf);
    }

    /** It may still be there until the next sweep, but is no longer shown. What shares its pages lives as long. */
    boolean isExpiredOn(LocalDate day) {
        return siblingOf == null && expiresOn.isBefore(day);
    }

    Answers answers(Part part) {
        return answers.getOrDefault(part, Answers.NONE);
    }

    Reference reference() {
        return Reference.of(Reference.Counter.SCHOOL, number);
    }
}
