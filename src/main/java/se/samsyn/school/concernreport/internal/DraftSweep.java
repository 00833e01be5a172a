package se.samsyn.school.concernreport.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.Wall;

/** Removes drafts whose time is out, an hour after the start and then every hour. What is out is not shown before. */
@Component
class DraftSweep implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DraftSweep.class);
    private static final String NAME = "drafts";

    private final Wall wall;
    private final Organisations organisations;
    private @Nullable ScheduledExecutorService rounds;

    DraftSweep(Wall wall, Organisations organisations) {
        this.wall = wall;
        this.organisations = organisations;
    }

    /** @return how many were removed */
    int sweep() {
        int removed = 0;
        for (Authority authority : organisations.directory().authorities()) {
            removed += wall.school(
                    SchoolActor.job(NAME, authority.id()),
                    transaction -> DraftStore.deleteExpired(transaction, Dates.localDate(transaction.now())));
        }
        return removed;
    }

    @Override
    public void start() {
        var executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(NAME).factory());
        executor.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.HOURS);
        rounds = executor;
    }

    private void round() {
        try {
            sweep();
        } catch (RuntimeException notNow) {
            LOG.warn("Drafts are removed later: {}", notNow.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        if (rounds != null) {
            rounds.shutdownNow();
            rounds = null;
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
