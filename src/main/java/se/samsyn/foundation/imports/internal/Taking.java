package se.samsyn.foundation.imports.internal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.imports.ImportId;
import se.samsyn.foundation.imports.Judged;
import se.samsyn.foundation.imports.internal.StoredFile.StoredLine;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.CommonActor;

/**
 * Enters the rows of a confirmed file beside the requests, a part in each transaction. A part that is not committed is
 * made again; each row is judged anew in the transaction that enters it, so nothing is entered twice.
 */
@Component
class Taking {
    private static final Logger LOG = LoggerFactory.getLogger(Taking.class);
    private static final String NAME = "imports";

    /** Enough that reading the register anew for each part costs little, few enough that one sees it go on. */
    private static final int ROWS_AT_A_TIME = 500;

    private final Organisations organisations;
    private final Judging judging;
    private final Set<ImportId> underWay = ConcurrentHashMap.newKeySet();

    Taking(Organisations organisations, Judging judging) {
        this.organisations = organisations;
        this.judging = judging;
    }

    static CommonActor job(AuthorityId authority) {
        return CommonActor.job(NAME, authority);
    }

    /** Begins or goes on, unless it is going on here already. */
    void begin(AuthorityId authority, ImportId id) {
        if (underWay.add(id)) {
            Thread.ofVirtual().name(NAME).start(() -> go(authority, id));
        }
    }

    private void go(AuthorityId authority, ImportId id) {
        try {
            while (takeSome(authority, id)) {
                Thread.yield();
            }
        } catch (RuntimeException notNow) {
            LOG.warn("A file is taken in later: {}", notNow.getClass().getSimpleName());
        } finally {
            underWay.remove(id);
        }
    }

    /** @return whether there is more to take */
    boolean takeSome(AuthorityId authority, ImportId id) {
        return organisations.change(job(authority), change -> {
            FileStore.waitForOthers(change.transaction());
            return FileStore.find(change.transaction(), id)
                    .filter(file -> file.summary().confirmedAt() != null
                            && file.summary().finishedAt() == null)
                    .map(file -> take(change, id, file))
                    .orElse(false);
        });
    }

    /** It is finished in a transaction of its own: by then everybody who asks the directory is told of every row. */
    private boolean take(Change change, ImportId id, StoredFile file) {
        Set<Integer> these = file.lines().stream()
                .filter(StoredLine::isWaiting)
                .limit(ROWS_AT_A_TIME)
                .map(StoredLine::number)
                .collect(Collectors.toSet());
        if (these.isEmpty()) {
            FileStore.finish(change.transaction(), id);
            return false;
        }
        List<Judged> judged = judging.take(change, file, line -> these.contains(line.number()));
        FileStore.outcomes(change.transaction(), id, judged);
        return true;
    }
}
