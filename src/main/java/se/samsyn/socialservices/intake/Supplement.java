package se.samsyn.socialservices.intake;

import java.time.Instant;
import se.samsyn.exchange.crossing.SupplementContent;
import se.samsyn.exchange.crossing.SupplementId;

/** What the school has added to its report. The report itself stays as it was. */
public record Supplement(SupplementId id, Instant sentAt, SupplementContent content, Mark mark) {
    public enum Mark {
        UNREAD,
        /** Came after the decision: a manager judges whether it is a report of its own. */
        TO_JUDGE,
        READ
    }
}
