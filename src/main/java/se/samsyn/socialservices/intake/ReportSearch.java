package se.samsyn.socialservices.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;

/**
 * The door for whoever looks for a report of one child. Finds only what the actor may open, and of that only what the
 * law lets be searched for: what another unit has, what is hidden from the actor and what nobody has are answered
 * alike.
 */
public interface ReportSearch {
    /**
     * Those that fit exactly first, then the latest. That it was searched, and what was shown, is logged; for what is
     * not.
     */
    Found search(SocialActor actor, SearchQuery query);

    /** Since when a report that led to no investigation must have been decided to be found; empty when none is. */
    Optional<LocalDate> foundWithoutInvestigationSince(LocalDate today);

    /**
     * @param more true when there are more than are shown
     * @param complete false as long as reports of an older version may be there that cannot be found yet
     */
    record Found(List<Hit> hits, boolean more, boolean complete) {}

    /** @param exact false when the name only sounds so */
    record Hit(
            Reference reference,
            LocalDate receivedOn,
            ListedChild child,
            Stage stage,
            Deadlines deadlines,
            boolean exact) {}
}
