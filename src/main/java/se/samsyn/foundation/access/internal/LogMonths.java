package se.samsyn.foundation.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall;

/**
 * Makes the log's months ahead of time, once a day and never while the program starts: several lie ready, and without
 * any the log is written all the same.
 */
@Component
class LogMonths implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LogMonths.class);
    private static final String NAME = "access-log-months";
    private static final AuthorityId NOBODY = new AuthorityId(new UUID(0, 0));
    private static final int AHEAD = 3;
    private static final long MINUTES_AFTER_START = 5;
    private static final long MINUTES_OF_A_DAY = TimeUnit.DAYS.toMinutes(1);

    private final Wall wall;
    private final Clock clock;
    private @Nullable ScheduledExecutorService rounds;

    LogMonths(Wall wall, Clock clock) {
        this.wall = wall;
        this.clock = clock;
    }

    /** In every domain. @return how many were made */
    int make() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Stockholm"));
        Function<Transaction, Integer> make = transaction -> AccessLogStore.makeMonths(transaction, today, AHEAD);
        return wall.school(SchoolActor.job(NAME, NOBODY), make::apply)
                + wall.social(SocialActor.job(NAME, NOBODY), make::apply)
                + wall.common(CommonActor.job(NAME, NOBODY), make::apply);
    }

    @Override
    public void start() {
        var executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(NAME).factory());
        executor.scheduleWithFixedDelay(this::round, MINUTES_AFTER_START, MINUTES_OF_A_DAY, TimeUnit.MINUTES);
        rounds = executor;
    }

    private void round() {
        try {
            make();
        } catch (RuntimeException notNow) {
            LOG.warn("The log's months are made later: {}", notNow.getClass().getSimpleName());
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
