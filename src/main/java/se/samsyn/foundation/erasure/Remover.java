package se.samsyn.foundation.erasure;

import java.util.Collection;
import java.util.UUID;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.Transaction;

/** What a room does when a backup that was put back has brought with it what had been erased. */
public interface Remover {
    Domain side();

    /**
     * Removes whatever there is of these reports, at whatever time of their life the backup was taken. Their keys are
     * gone, so that nothing of them can be opened.
     *
     * @param cause as it was given when they were erased
     */
    void removeAgain(Transaction transaction, Collection<UUID> reports, String cause);
}
