package se.samsyn.foundation.notification;

import java.util.List;
import java.util.UUID;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Transaction;

/**
 * What somebody has begun, and that goes away by itself unless they go on. A room that has such declares one of these
 * as a bean, and the one who began is told in time.
 */
public interface LastCalls {
    Domain domain();

    /** What should be told of now and has not been. */
    List<LastCall> untold(Transaction transaction);

    void told(Transaction transaction, List<LastCall> calls);

    /** @param number the first call, or a later one */
    record LastCall(UUID subject, PersonId person, UnitId unit, int number) {}
}
