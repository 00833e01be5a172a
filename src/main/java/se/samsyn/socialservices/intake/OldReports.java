package se.samsyn.socialservices.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.wall.SocialTransaction;

/**
 * The third door, for retention: what is finished at intake and not erased, the eldest first. Each asks in the
 * transaction that it is given, and that the children's dates of birth are opened is logged before they are.
 */
public interface OldReports {
    /**
     * Of the whole board, held until the transaction ends; what somebody else holds is left for another time, and so is
     * what {@link #lookAgain} has put off.
     */
    List<OldReport> hold(SocialTransaction transaction, LocalDate receivedBefore, OldReport.Place after, int most);

    /** What the actor's unit had last and the actor reaches. */
    List<OldReport> ofUnit(SocialTransaction transaction, LocalDate receivedBefore, OldReport.Place after, int most);

    /** Those of what is out of time that were so a day ago too (decision 29). */
    Set<ReportId> outTwice(SocialTransaction transaction, Collection<ReportId> out);

    /** These are not out of time, and need not be looked at before that day. */
    void lookAgain(SocialTransaction transaction, Collection<ReportId> reports, LocalDate day);

    /**
     * Leaves of these what the figures are recounted from. What is unknown, open or erased already is passed over.
     *
     * @param rule the version by which it is done
     */
    void erase(SocialTransaction transaction, Collection<ReportId> reports, String rule);
}
