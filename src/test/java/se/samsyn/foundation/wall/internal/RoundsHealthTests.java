package se.samsyn.foundation.wall.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.TestClock;
import se.samsyn.foundation.health.Level;
import se.samsyn.foundation.wall.Round;

class RoundsHealthTests {
    private final TestClock clock = new TestClock();

    private record Some(String name, Duration pause) implements Round {
        @Override
        public void go() {}
    }

    @Test
    void aRoundIsUnknownUntilItIsMadeThenGreenAndRedWhenItIsMadeNoMore() {
        clock.set("2026-11-17T09:00");
        var round = new Some("courier", Duration.ofSeconds(10));
        var health = new RoundsHealth(List.of(round), clock);
        assertThat(health.look().level()).isEqualTo(Level.UNKNOWN);

        health.made(round);
        assertThat(health.look().level()).isEqualTo(Level.GREEN);

        clock.set("2026-11-17T09:06");
        assertThat(health.look().level()).isEqualTo(Level.RED);
        assertThat(health.look().values()).containsExactly(List.of("health.round.courier"));
    }
}
