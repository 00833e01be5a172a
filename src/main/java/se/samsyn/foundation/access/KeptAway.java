package se.samsyn.foundation.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.Signature;

/**
 * Jäv: somebody who is kept away from one subject because of a close relation to somebody in it. Why is never said.
 *
 * @param lifted null while it holds
 */
public record KeptAway(
        PersonId person,
        String name,
        Instant at,
        Signature by,
        @Nullable Lifted lifted) {

    /** For a statement that reads subjects: nobody who is kept away. To be followed by the reader's id. */
    public static String not(String subject) {
        return not(subject, "?");
    }

    /** @param reader where the reader's id stands in the statement */
    public static String not(String subject, String reader) {
        return """
                not exists (
                    select from conflict_of_interest
                    where conflict_of_interest.subject_id = %s and conflict_of_interest.person_id = %s
                      and conflict_of_interest.lifted_at is null)
                """.formatted(subject, reader);
    }

    public record Lifted(Instant at, Signature by) {}
}
