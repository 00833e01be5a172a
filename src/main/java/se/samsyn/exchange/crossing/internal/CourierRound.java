package se.samsyn.exchange.crossing.internal;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.foundation.wall.Round;

/** Takes up, again and again, what could not be delivered at once. The messages are safe where they are. */
@Component
class CourierRound implements Round {
    private final Crossings crossings;
    private final Duration pause;

    CourierRound(Crossings crossings, @Value("${samsyn.courier.seconds:10}") int seconds) {
        this.crossings = crossings;
        this.pause = Duration.ofSeconds(seconds);
    }

    @Override
    public String name() {
        return "courier";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void go() {
        crossings.drain();
    }
}
