package se.samsyn.socialservices.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.wall.SocialActor;

/**
 * The door for whoever looks for a report of one child. Finds only what the actor may open, and of that only what the
 * law lets be searched for: what another unit has, what is hidden from the actor and what nobody has are answered
 * alike.
 */
public interface ReportSearch {
    /** That it was searched, and what was shown, is logged; what for is not. */
    Found search(SocialActor actor, SearchQuery query);

    /**
     * @param hits those that fit exactly first, then the latest
     * @param more true when there are more than are shown
     * @param complete false as long as reports of an older version may be there that cannot be found yet
     * @param withoutInvestigationSince what led to no investigation is found when it was decided on this day or later;
     *     null when none is
     */
    record Found(
            List<SearchHit> hits,
            boolean more,
            boolean complete,
            @Nullable LocalDate withoutInvestigationSince) {}
}
