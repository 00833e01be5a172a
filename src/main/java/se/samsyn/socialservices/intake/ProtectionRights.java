package se.samsyn.socialservices.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialActor;

/**
 * Who at the unit may open the report of a child with a protected identity, beside its managers and whoever stands in
 * for it at night. Everybody else at the unit sees that there is one, and not whose.
 */
public interface ProtectionRights {
    Standing of(SocialActor actor);

    /** Of somebody who does not work here, and of what is given already, nothing happens. */
    void give(SocialActor actor, PersonId to);

    void take(SocialActor actor, PersonId from);

    /** @param history all that was given, the latest first */
    record Standing(List<Colleague> colleagues, List<Given> history) {
        public Standing {
            colleagues = List.copyOf(colleagues);
            history = List.copyOf(history);
        }
    }

    record Colleague(PersonId person, String name, boolean may) {}

    /** @param taken null while it holds */
    record Given(
            PersonId person,
            String name,
            Instant at,
            Signature by,
            @Nullable Taken taken) {}

    record Taken(Instant at, Signature by) {}
}
