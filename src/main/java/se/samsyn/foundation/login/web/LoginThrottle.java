package se.samsyn.foundation.login.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow. After some wrong passwords the next try must wait, longer each time, up to a minute; nobody is
 * ever locked out, and no thread sleeps: whoever comes too early is told at once how long is left (docs/decisions, 9).
 *
 * <p>What counts is the name that was typed, whether anybody has it or not, so that the answer tells nothing.
 */
@Component
class LoginThrottle {
    private static final int FREE_TRIES = 5;

    /** A whole school shares one address, and logs in at eight o'clock. */
    private static final int FREE_TRIES_OF_AN_ADDRESS = 50;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 5;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    /** So that an attacker who makes up names fills a few megabytes and no more; the eldest goes first. */
    private static final int MOST = 20_000;

    private final Clock clock;
    private final Map<String, Tries> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * How long this caller must wait; zero lets the try through. It then counts as wrong until {@link #right} says
     * otherwise, so that many at once are no way around it.
     */
    synchronized Duration admit(LoginCaller caller) {
        Instant now = clock.instant();
        List<String> keys = caller.keys();
        Duration wait = keys.stream()
                .map(key -> tries(key, now).left(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            keys.forEach(key -> remembered.put(key, tries(key, now).more(now, free(key))));
        }
        return wait;
    }

    /** The password was right: the name starts anew, and its address has one wrong try less. */
    synchronized void right(LoginCaller caller) {
        Instant now = clock.instant();
        caller.keys().forEach(key -> {
            if (LoginCaller.isAddress(key)) {
                remembered.put(key, tries(key, now).oneLess(now));
            } else {
                remembered.remove(key);
            }
        });
    }

    private Tries tries(String key, Instant now) {
        Tries known = remembered.get(key);
        return known == null || known.last().plus(FORGOTTEN_AFTER).isBefore(now)
                ? new Tries(0, now, Instant.EPOCH)
                : known;
    }

    private static int free(String key) {
        return LoginCaller.isAddress(key) ? FREE_TRIES_OF_AN_ADDRESS : FREE_TRIES;
    }

    /** @param next when the next one is let through */
    private record Tries(int number, Instant last, Instant next) {
        Duration left(Instant now) {
            return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
        }

        Tries more(Instant now, int free) {
            return new Tries(number + 1, now, number + 1 < free ? Instant.EPOCH : now.plus(wait(number + 1 - free)));
        }

        Tries oneLess(Instant now) {
            return new Tries(Math.max(0, number - 1), now, Instant.EPOCH);
        }

        private static Duration wait(int above) {
            return above >= DOUBLINGS ? LONGEST_WAIT : FIRST_WAIT.multipliedBy(1L << above);
        }
    }
}
