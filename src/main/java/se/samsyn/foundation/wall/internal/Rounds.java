package se.samsyn.foundation.wall.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.wall.Round;

/**
 * Keeps the rounds going, each on a thread of its own: one that hangs keeps none of the others. Ends before the pools.
 */
@Component
class Rounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final List<Round> rounds;
    private final RoundsHealth health;
    private final List<ScheduledExecutorService> going = new ArrayList<>();

    Rounds(List<Round> rounds, RoundsHealth health) {
        this.rounds = rounds;
        this.health = health;
    }

    @Override
    public void start() {
        for (Round round : rounds) {
            var executor = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name(round.name()).factory());
            executor.scheduleWithFixedDelay(
                    () -> go(round), round.first().toMillis(), round.pause().toMillis(), TimeUnit.MILLISECONDS);
            going.add(executor);
        }
    }

    private void go(Round round) {
        try {
            round.go();
            health.made(round);
        } catch (RuntimeException notNow) {
            LOG.warn(
                    "The round {} is made later: {}",
                    round.name(),
                    notNow.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        going.forEach(ScheduledExecutorService::shutdownNow);
        going.clear();
    }

    @Override
    public boolean isRunning() {
        return !going.isEmpty();
    }
}
