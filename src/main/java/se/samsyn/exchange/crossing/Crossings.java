package se.samsyn.exchange.crossing;

import java.util.Collection;
import java.util.Set;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Transaction;

/** The door in the wall. */
public interface Crossings {
    /** Stores the message with the act. Hand it to {@link #deliver} when the transaction has committed. */
    Envelope<SchoolMessage> send(SchoolTransaction transaction, AuthorityId to, SchoolMessage message);

    Envelope<SocialMessage> send(SocialTransaction transaction, AuthorityId to, SocialMessage message);

    Envelope<BoardMessage> send(SocialTransaction transaction, AuthorityId to, BoardMessage message);

    /**
     * Takes a committed message across at once.
     *
     * @return true when it has taken effect on the other side. False leaves it to {@link #drain}: it is safe where it
     *     was stored, and whoever waits must be told that it has not arrived yet.
     */
    boolean deliver(Envelope<? extends Message> envelope);

    /**
     * Delivers what has been stored and has not taken effect yet, as much as one round holds. What has failed several
     * times waits longer each time. Safe to run at any time, also twice at once.
     */
    Drained drain();

    /**
     * The reports of the actor's authority that are sent and have not arrived yet. Unknown is never shown as success.
     */
    Set<ReportId> waiting(SchoolTransaction transaction);

    /** Those of these reports of which anything, the report or what was added to it, has not arrived yet. */
    Set<ReportId> underway(Transaction transaction, Collection<ReportId> reports);

    /** Empties what was sent of these reports and has arrived, when the sender's own copies are removed. */
    void forget(Transaction transaction, Collection<ReportId> reports);

    /** The supplements to one report that are sent and have not arrived yet. */
    Set<SupplementId> waitingSupplements(SchoolTransaction transaction, ReportId report);

    /** The disclosures of one report of which something, the item or its end, is sent and has not arrived yet. */
    Set<DisclosureId> waitingDisclosures(SocialTransaction transaction, ReportId report);

    /** Moves a report in the figures, in the transaction of the act. */
    void state(SocialTransaction transaction, AggregateFact fact);

    /** @param waiting all that has not taken effect yet, whether it was tried now or not */
    record Drained(int delivered, int waiting) {}
}
