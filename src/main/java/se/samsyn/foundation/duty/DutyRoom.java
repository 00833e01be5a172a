package se.samsyn.foundation.duty;

import java.util.List;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.Transaction;

/**
 * A room's part of "Att göra": this room knows who owes what until when, and the room that gave the duty knows what it
 * is called and where it is done. A room with duties declares one of these as a bean.
 */
public interface DutyRoom {
    /** The side whose duties these are. */
    Domain domain();

    /** Every kind of duty that the room gives. */
    List<DutyKind> kinds();

    /** What waits for the one who asks. Asks for the room's own permission first, and logs what is shown. */
    List<Task> tasks(Transaction transaction, Asked asked);

    /**
     * @param owed the room's open duties at the actor's unit that the actor's function sees, nearest due time first
     * @param most no more than so many tasks
     */
    record Asked(Actor actor, List<Duty> owed, Reach reach, int most) {}

    /** How much of what a unit owes one wants to see. */
    enum Reach {
        /** One's own, what nobody has taken, and what has become one's own because it was not done. */
        OWN,
        /** All of it. */
        UNIT
    }
}
