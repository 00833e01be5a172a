package se.samsyn.exchange.crossing.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;

/**
 * Takes up, again and again, what could not be delivered at once. Begins with the program and ends before its pools.
 */
@Component
class CourierRounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CourierRounds.class);

    private final Crossings crossings;
    private final int seconds;
    private @Nullable ScheduledExecutorService rounds;

    CourierRounds(Crossings crossings, @Value("${samsyn.courier.seconds:10}") int seconds) {
        this.crossings = crossings;
        this.seconds = seconds;
    }

    @Override
    public void start() {
        var executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("courier").factory());
        executor.scheduleWithFixedDelay(this::round, seconds, seconds, TimeUnit.SECONDS);
        rounds = executor;
    }

    /** A round that fails is followed by another: the messages are safe where they are. */
    private void round() {
        try {
            crossings.drain();
        } catch (RuntimeException notNow) {
            LOG.warn("The courier's round waits: {}", notNow.getClass().getSimpleName());
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
