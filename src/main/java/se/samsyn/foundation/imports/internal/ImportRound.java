package se.samsyn.foundation.imports.internal;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.imports.ImportId;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.Wall;

/** Goes on with files whose reading was cut off, and takes away those that have lain for a day. */
@Component
class ImportRound implements Round {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);

    private final Wall wall;
    private final Organisations organisations;
    private final Taking taking;

    ImportRound(Wall wall, Organisations organisations, Taking taking) {
        this.wall = wall;
        this.organisations = organisations;
        this.taking = taking;
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Duration first() {
        return FIRST;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        for (Authority authority : organisations.directory().authorities()) {
            List<ImportId> cutOff = wall.common(Taking.job(authority.id()), tx -> {
                FileStore.deleteReceivedBefore(tx, tx.now().minus(KEPT));
                return FileStore.unfinished(tx);
            });
            cutOff.forEach(id -> taking.begin(authority.id(), id));
        }
    }
}
