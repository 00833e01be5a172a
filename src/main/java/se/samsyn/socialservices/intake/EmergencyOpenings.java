package se.samsyn.socialservices.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;

/**
 * The second door, of glass: somebody of the board who has no ground of their own reads a report for a while. The
 * reason is stored before anything is read, another manager is told at once, and reviews it.
 */
public interface EmergencyOpenings {
    /**
     * From now on {@link IncomingReports#openToRead} shows the report, until the time of the rule is up. Nothing is
     * opened that the actor reads anyway.
     *
     * @return false when there is nothing that the actor may open: nobody has it, another board has it, or a conflict
     *     of interest keeps the actor away
     */
    boolean open(SocialActor actor, Reference reference, OpeningReason reason);

    /** For the unit whose managers review it, and never for the one who opened. */
    EmergencyOpening find(SocialActor actor, EmergencyOpeningId id);

    /** @return false when somebody has reviewed it already */
    boolean review(SocialActor actor, EmergencyOpeningId id, OpeningVerdict verdict);

    /** What open duties of review are about, in their order, without the actor's own. That it was listed is logged. */
    List<Owed> owed(SocialTransaction transaction, List<UUID> openings, int most);

    /** @param number the place of the duty among those that were asked for */
    record Owed(int number, EmergencyOpeningId opening, Reference reference, Signature by, Instant openedAt) {}
}
