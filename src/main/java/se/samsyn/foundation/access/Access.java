package se.samsyn.foundation.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.Transaction;

/** The door: what an actor may do, and the log of what was read. */
public interface Access {
    /** The whole matrix, in the order of rooms and actions. */
    List<Permission> matrix();

    /** How far this actor may; empty is no. */
    Optional<Ground> ground(Actor actor, String action);

    /**
     * The ground, or {@link Denied}. The first line of every use case.
     *
     * <p>A job of the program's own is let through with the ground {@link Ground#AUTHORITY}: it can only be started by
     * the program, for one domain and one authority.
     */
    Ground require(Actor actor, String action);

    /**
     * Writes that the actor now sees these children's reports. Call it before the rows are read: when the row cannot be
     * written the transaction fails and nothing is shown.
     *
     * @throws Unlogged when it cannot be written
     */
    void log(Transaction transaction, Reading reading);

    /** Who has opened this report, latest first, within the actor's authority. */
    List<Read> readsOf(Transaction transaction, UUID subject);

    /**
     * Jäv: from the next request on nothing of this subject is shown to that person. Its room asks {@link KeptAway#not}
     * in every statement that reads it.
     *
     * @return false when the person is kept away already
     */
    boolean keepAway(Transaction transaction, UUID subject, PersonId person, String name);

    /** @return false when the person is not kept away */
    boolean letBack(Transaction transaction, UUID subject, PersonId person);

    /** Everybody who is or was kept away from this subject, the first one first. */
    List<KeptAway> keptAway(Transaction transaction, UUID subject);

    /** @param givenBy what gave the ground, where that is a thing of its own; null otherwise */
    record Reading(
            String action,
            Ground ground,
            Collection<UUID> subjects,
            @Nullable UUID givenBy) {
        public Reading(String action, Ground ground, Collection<UUID> subjects) {
            this(action, ground, subjects, null);
        }

        public static Reading of(String action, Ground ground, UUID subject) {
            return new Reading(action, ground, List.of(subject));
        }
    }

    /** @param givenBy what gave the ground, where that is a thing of its own; null otherwise */
    record Read(
            Instant at,
            String name,
            String function,
            String action,
            Ground ground,
            @Nullable UUID givenBy) {}

    /** The row could not be written, so nothing may be read. */
    final class Unlogged extends DataAccessException {
        public Unlogged(DataAccessException cause) {
            super("The reading could not be logged", cause);
        }
    }

    /** The actor may not. Shown as missing where an id was asked for, as 403 only for whole pages without one. */
    final class Denied extends RuntimeException {
        public Denied(String action) {
            super("Not permitted: " + action);
        }
    }

    /** There is no such thing that this actor may see. A foreign id looks exactly like a missing one. */
    final class Missing extends RuntimeException {
        public Missing() {
            super("Missing");
        }
    }
}
