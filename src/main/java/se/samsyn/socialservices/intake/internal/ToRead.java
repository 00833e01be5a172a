package se.samsyn.socialservices.intake.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.socialservices.intake.internal.ReportStore.Found;

/** What an actor reads. @param opening that gives the ground; null for a ground of the actor's own */
record ToRead(Found found, @Nullable Current opening) {
    Reading reading(String action, Ground ground) {
        UUID id = found.here().value();
        return opening == null
                ? Reading.of(action, ground, id)
                : new Reading(action, Ground.BREAK_GLASS, List.of(id), opening.id());
    }

    /** An emergency opening that is not over. */
    record Current(UUID id, Instant endsAt) {}
}
