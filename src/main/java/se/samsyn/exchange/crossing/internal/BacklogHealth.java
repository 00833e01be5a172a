package se.samsyn.exchange.crossing.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.health.Finding;
import se.samsyn.foundation.health.HealthCheck;
import se.samsyn.foundation.health.Level;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.Wall;

/** What has been sent and is not there yet: how many messages, and since when the eldest waits. */
@Component
class BacklogHealth implements HealthCheck {
    /** The courier goes several times a minute: by then it has failed again and again. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Wall wall;
    private final Organisations organisations;
    private final Clock clock;

    BacklogHealth(Wall wall, Organisations organisations, Clock clock) {
        this.wall = wall;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String thing() {
        return "crossing";
    }

    @Override
    public Finding look() {
        List<Instant> sent = new ArrayList<>();
        for (Authority authority : organisations.directory().authorities()) {
            for (Domain side : List.of(Domain.SCHOOL, Domain.SOCIAL)) {
                sent.addAll(wall.job("health", side, authority.id(), Backlog::since));
            }
        }
        return of(sent, clock.instant());
    }

    static Finding of(List<Instant> sent, Instant now) {
        if (sent.isEmpty()) {
            return Finding.of(Level.GREEN, "health.crossing.none");
        }
        Duration eldest = Duration.between(sent.stream().min(Instant::compareTo).orElseThrow(), now);
        return Finding.of(
                eldest.compareTo(LONG) > 0 ? Level.RED : Level.YELLOW,
                "health.crossing.waits",
                sent.size(),
                eldest.toMinutes());
    }
}
