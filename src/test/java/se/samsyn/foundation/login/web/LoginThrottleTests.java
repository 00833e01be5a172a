package se.samsyn.foundation.login.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samsyn.TestClock;

class LoginThrottleTests {
    private static final LoginCaller MAJA = stranger("maja", "192.0.2.1");
    private static final Duration NONE = Duration.ZERO;

    private final TestClock clock = new TestClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    private static LoginCaller stranger(String name, String address) {
        return new LoginCaller(name, address, Optional.empty());
    }

    /** Lets the try through when its time has come, and returns how long that took. */
    private long secondsUntilLetThrough(LoginCaller caller) {
        Duration wait = throttle.admit(caller);
        clock.move(wait);
        if (wait.isPositive()) {
            assertThat(throttle.admit(caller)).isEqualTo(NONE);
        }
        return wait.toSeconds();
    }

    @Test
    void fiveTriesAreFreeAndThenTheWaitGrowsToAMinuteAndNoLonger() {
        List<Long> waits = new ArrayList<>();
        for (int time = 0; time < 14; time++) {
            waits.add(secondsUntilLetThrough(MAJA));
        }

        assertThat(waits).containsExactly(0L, 0L, 0L, 0L, 0L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L);
    }

    @Test
    void comingTooEarlyDoesNotMakeTheWaitLonger() {
        for (int time = 0; time < 5; time++) {
            throttle.admit(MAJA);
        }
        for (int time = 0; time < 20; time++) {
            assertThat(throttle.admit(MAJA)).isEqualTo(Duration.ofSeconds(2));
        }
        clock.move(Duration.ofSeconds(2));
        assertThat(throttle.admit(MAJA)).isEqualTo(NONE);
    }

    @Test
    void manyAtTheSameMomentAreNoWayAround() {
        int letThrough = 0;
        for (int time = 0; time < 100; time++) {
            letThrough += throttle.admit(MAJA).isZero() ? 1 : 0;
        }
        assertThat(letThrough).isEqualTo(5);
    }

    @Test
    void whoeverGetsInStartsAnew() {
        for (int time = 0; time < 30; time++) {
            assertThat(throttle.admit(MAJA)).isEqualTo(NONE);
            throttle.right(MAJA);
        }
    }

    @Test
    void theNameCountsWhereverTheGuessesComeFromAndHoweverItIsWritten() {
        for (int machine = 0; machine < 5; machine++) {
            throttle.admit(stranger("maja", "192.0.2." + machine));
        }
        assertThat(throttle.admit(stranger(" MAJA", "198.51.100.7"))).isPositive();
    }

    @Test
    void anAddressThatGuessesAtManyNamesWaitsTooAndOthersDoNot() {
        for (int name = 0; name < 50; name++) {
            assertThat(throttle.admit(stranger("name" + name, "192.0.2.9"))).isEqualTo(NONE);
        }
        assertThat(throttle.admit(stranger("somebody", "192.0.2.9"))).isPositive();
        assertThat(throttle.admit(stranger("somebody", "192.0.2.10"))).isEqualTo(NONE);
    }

    @Test
    void allAddressesOfOneSubscriberAreOne() {
        for (int name = 0; name < 50; name++) {
            throttle.admit(stranger("name" + name, "2001:db8:1:2::" + name));
        }
        assertThat(throttle.admit(stranger("somebody", "2001:db8:1:2:3:4:5:6"))).isPositive();
        assertThat(throttle.admit(stranger("somebody", "2001:db8:1:3::1"))).isEqualTo(NONE);
    }

    @Test
    void othersGuessesNeverMakeAKnownBrowserWait() {
        for (int machine = 0; machine < 200; machine++) {
            throttle.admit(stranger("maja", "192.0.2.1"));
        }
        var atHerDesk = new LoginCaller("maja", "192.0.2.1", Optional.of("mark"));
        assertThat(throttle.admit(atHerDesk)).isEqualTo(NONE);
        for (int time = 0; time < 4; time++) {
            throttle.admit(atHerDesk);
        }
        assertThat(throttle.admit(atHerDesk)).as("its own guesses count").isPositive();
    }

    @Test
    void aQuarterOfAnHourWithoutAGuessForgetsThemAll() {
        for (int time = 0; time < 12; time++) {
            secondsUntilLetThrough(MAJA);
        }
        clock.move(Duration.ofMinutes(16));
        for (int time = 0; time < 5; time++) {
            assertThat(throttle.admit(MAJA)).isEqualTo(NONE);
        }
    }
}
