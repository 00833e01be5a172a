package se.samsyn.school.concernreport.internal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;

/** Removes drafts whose time is out, an hour after the start and then every hour. What is out is not shown before. */
@Component
class DraftSweep implements Round {
    private static final String NAME = "drafts";
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Wall wall;
    private final Organisations organisations;
    private final Erasing erasing;

    DraftSweep(Wall wall, Organisations organisations, Erasing erasing) {
        this.erasing = erasing;
        this.wall = wall;
        this.organisations = organisations;
    }

    /** @return how many were removed */
    int sweep() {
        int removed = 0;
        for (Authority authority : organisations.directory().authorities()) {
            removed += wall.school(SchoolActor.job(NAME, authority.id()), this::removeExpired);
        }
        return removed;
    }

    private int removeExpired(SchoolTransaction transaction) {
        List<UUID> expired = DraftStore.deleteExpired(transaction, Dates.localDate(transaction.now()));
        erasing.drafts(transaction, expired);
        return expired.size();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        sweep();
    }
}
