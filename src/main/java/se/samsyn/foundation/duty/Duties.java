package se.samsyn.foundation.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Transaction;

/** The door: duties of the transaction's own domain and authority. */
public interface Duties {
    /** All of them in one statement. */
    void owe(Transaction transaction, List<Duty> duties);

    /** Meets these kinds of duty towards one subject. What is done already stays as it was. */
    void done(Transaction transaction, UUID subject, Collection<String> kinds);

    /** Meets these kinds of duty towards one subject, and owes what follows, in one statement. */
    void doneThenOwe(Transaction transaction, UUID subject, Collection<String> kinds, List<Duty> next);

    /** Gives an open duty another due time. */
    void postpone(Transaction transaction, UUID subject, String kind, Postponement to);

    /** What anybody owes about one subject now. */
    List<Duty> openAbout(Transaction transaction, UUID subject);

    /** What the unit owes now that the actor may know of, the nearest due time first. */
    List<Duty> openOf(Transaction transaction, UnitId unit);

    /** How much each unit of the authority owes, of each kind, that falls due before a moment. */
    List<DutyCount> owedBefore(Transaction transaction, Instant until);

    /** What has gone on to another function since a moment, and nobody there has been told of. */
    List<Escalated> untold(Transaction transaction, Instant since);

    /** The same of these kinds that have begun since a moment, for the function that owes them. */
    List<Escalated> untoldNews(Transaction transaction, Collection<String> kinds, Instant since);

    void told(Transaction transaction, Collection<UUID> duties);

    /** @param today due later today @param coming due on a later day */
    record DutyCount(UnitId unit, String kind, int passed, int today, int coming) {}

    /** @param to the function that it went on to, or that owes it from the beginning */
    record Escalated(UUID duty, UnitId unit, Role to) {}

    /** What anybody of the whole authority owes something about. */
    Set<UUID> openSubjects(Transaction transaction);

    /** How many duties of the whole authority are open. */
    long open(Transaction transaction);
}
