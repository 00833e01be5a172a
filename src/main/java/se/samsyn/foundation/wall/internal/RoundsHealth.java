package se.samsyn.foundation.wall.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.health.Finding;
import se.samsyn.foundation.health.HealthCheck;
import se.samsyn.foundation.health.Level;
import se.samsyn.foundation.wall.Round;

/** When each round was last made to its end: one that hangs or fails again and again is seen here. */
@Component
class RoundsHealth implements HealthCheck {
    /** A round may fail, and a slow one is not a broken one. */
    private static final int ROUNDS_MISSED = 3;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<Round> rounds;
    private final Clock clock;
    private final Instant since;
    private final Map<String, Instant> made = new ConcurrentHashMap<>();

    RoundsHealth(List<Round> rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
        this.since = clock.instant();
    }

    void made(Round round) {
        made.put(round.name(), clock.instant());
    }

    @Override
    public String thing() {
        return "rounds";
    }

    @Override
    public Finding look() {
        List<String> late = names(rounds.stream().filter(this::isLate).toList());
        if (!late.isEmpty()) {
            return Finding.of(Level.RED, "health.rounds.late", late);
        }
        List<Round> unmade =
                rounds.stream().filter(round -> !made.containsKey(round.name())).toList();
        return unmade.isEmpty()
                ? Finding.of(Level.GREEN, "health.rounds.made")
                : Finding.of(Level.UNKNOWN, "health.rounds.not-yet", names(unmade));
    }

    private boolean isLate(Round round) {
        Instant last = made.get(round.name());
        Duration wait = last == null ? round.first() : round.pause();
        Instant due = (last == null ? since : last)
                .plus(wait.multipliedBy(ROUNDS_MISSED))
                .plus(PATIENCE);
        return due.isBefore(clock.instant());
    }

    /** The keys of what they are called. */
    private static List<String> names(List<Round> rounds) {
        return rounds.stream()
                .map(round -> "health.round." + round.name())
                .sorted()
                .toList();
    }
}
