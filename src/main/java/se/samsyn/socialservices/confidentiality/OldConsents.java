package se.samsyn.socialservices.confidentiality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.wall.SocialTransaction;

/** The second door, for retention. Each asks in the transaction that it is given, and opens no name. */
public interface OldConsents {
    /**
     * What these reports have here. One that nobody has been asked about, and of which nothing was let out, is missing.
     */
    Map<ReportId, Last> of(SocialTransaction transaction, Collection<ReportId> reports);

    /**
     * @param on the day of the last thing that was noted
     * @param running true while a question waits for its answer, a consent holds or the school may read something
     */
    record Last(LocalDate on, boolean running) {}

    /** Leaves nothing of these reports. Held are the consents first: whoever acts on one comes before or not at all. */
    void erase(SocialTransaction transaction, Collection<ReportId> reports);
}
