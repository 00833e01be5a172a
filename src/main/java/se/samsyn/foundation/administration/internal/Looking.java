package se.samsyn.foundation.administration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.administration.Looked;
import se.samsyn.foundation.health.HealthCheck;

/** Asks every check, and keeps the answers for some seconds: the address is open, and nobody shall load us with it. */
@Component
class Looking {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final List<HealthCheck> checks;
    private final Clock clock;
    private Instant at = Instant.EPOCH;
    private List<Looked> last = List.of();

    Looking(List<HealthCheck> checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    synchronized List<Looked> look() {
        Instant now = clock.instant();
        if (last.isEmpty() || now.isBefore(at) || at.plus(KEPT).isBefore(now)) {
            last = checks.stream().map(Looked::of).toList();
            at = now;
        }
        return last;
    }
}
