package se.samsyn.foundation.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.health.Finding;
import se.samsyn.foundation.health.HealthCheck;
import se.samsyn.foundation.health.Level;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.Wall;

/** Whether next month of the access log lies ready. Without it the log is written all the same, in one heap. */
@Component
class LogMonthsHealth implements HealthCheck {
    private static final AuthorityId NOBODY = new AuthorityId(new UUID(0, 0));

    private final Wall wall;
    private final Clock clock;

    LogMonthsHealth(Wall wall, Clock clock) {
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String thing() {
        return "log";
    }

    @Override
    public Finding look() {
        LocalDate next = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Stockholm"))
                .plusMonths(1);
        for (Domain domain : Domain.values()) {
            if (!wall.job("health", domain, NOBODY, transaction -> AccessLogStore.haveMonth(transaction, next))) {
                return Finding.of(Level.YELLOW, "health.log.missing");
            }
        }
        return Finding.of(Level.GREEN, "health.log.ready");
    }
}
