package se.samsyn.oversight.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.CommonActor;

/** The door of this room. */
public interface Statistics {
    /**
     * The audit's two tables: the city year by year, and its boards in the last of these years. A school sees closed
     * years only, and no board whose figures are so small that they could be somebody.
     *
     * @param lastYear the last year to show; null for the latest one that is over
     */
    YearlyFigures yearly(Actor actor, @Nullable Integer lastYear);

    /** How many reports gave each reason. A report may have several, so these do not add up. */
    List<ReasonCount> reasons(Actor actor, int year);

    /** Enters population figures, and years that were counted before the board began here. Replaces what is there. */
    void enter(CommonActor actor, List<Population> populations, List<EarlierYear> earlier);

    /** What the cells of one board say other than a recount from its events. Empty is the proof that they are right. */
    List<Deviation> compare(Actor actor, AuthorityId board, Recounted recounted);
}
