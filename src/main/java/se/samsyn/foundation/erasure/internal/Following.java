package se.samsyn.foundation.erasure.internal;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.Keyrings.Whose;
import se.samsyn.foundation.erasure.Remover;
import se.samsyn.foundation.health.StartRefused;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall;

/**
 * One side of one authority, whose journal its database and its keys follow. Every step may be taken twice, so that a
 * program that is killed between two of them takes the last one again.
 */
record Following(Whose whose, Journal journal, Wall wall, List<Remover> removers) {
    private static final String NAME = "erasures";
    private static final int AT_A_TIME = 1000;

    /** What the database has erased goes into the journal, and its keys are destroyed. */
    void finish() {
        while (inTransaction(this::finishPart)) {
            // The next part.
        }
    }

    private boolean finishPart(Transaction transaction) {
        List<Erased> waiting = ErasedStore.waiting(transaction, AT_A_TIME);
        if (!waiting.isEmpty()) {
            long last = journal.append(waiting);
            transaction.keys().destroy(reports(waiting), last);
            ErasedStore.follow(transaction, waiting, last - waiting.size() + 1);
        }
        return waiting.size() == AT_A_TIME;
    }

    /** What stands in the journal is erased again in a database or among keys that come from before it. */
    void catchUp() {
        long lines = journal.lines();
        long followed = inTransaction(transaction -> followedTo(transaction, lines));
        while (followed < lines) {
            List<Erased> part = journal.after(followed);
            long first = followed + 1;
            inTransaction(transaction -> removeAgain(transaction, part, first));
            followed += part.size();
        }
    }

    private long followedTo(Transaction transaction, long lines) {
        long database = ErasedStore.followedTo(transaction);
        long keys = transaction.keys().destroyedTo();
        if (Math.max(database, keys) > lines) {
            throw new StartRefused(
                    StartRefused.MISCONFIGURED,
                    "The journal of what has been erased lacks lines: " + journal.path() + " has " + lines + " of "
                            + Math.max(database, keys) + ". Put it back from its own copy.");
        }
        return Math.min(database, keys);
    }

    private boolean removeAgain(Transaction transaction, List<Erased> part, long first) {
        Keyring keys = transaction.keys();
        keys.destroy(reports(part), first + part.size() - 1);
        part.stream()
                .collect(groupingBy(Erased::cause))
                .forEach((cause, erased) ->
                        removers.forEach(remover -> remover.removeAgain(transaction, reports(erased), cause)));
        ErasedStore.follow(transaction, part, first);
        return true;
    }

    private static List<UUID> reports(List<Erased> erased) {
        return erased.stream().map(Erased::report).toList();
    }

    private <T> T inTransaction(Function<Transaction, T> work) {
        return wall.job(NAME, whose.side(), whose.authority(), work);
    }
}
