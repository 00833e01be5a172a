package se.samsyn.foundation.notification.internal;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.health.Finding;
import se.samsyn.foundation.health.HealthCheck;
import se.samsyn.foundation.health.Level;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Wall;

/** Whether mail leaves: a server is named, nothing has waited long, and addresses are somebody's. */
@Component
class MailHealth implements HealthCheck {
    private static final CommonActor ACTOR = CommonActor.job("health", new AuthorityId(new UUID(0, 0)));

    /** By then the mail has been tried three times. */
    private static final Duration LONG = Duration.ofHours(1);

    private final Wall wall;
    private final MailServer server;

    MailHealth(Wall wall, MailServer server) {
        this.wall = wall;
        this.server = server;
    }

    @Override
    public String thing() {
        return "mail";
    }

    @Override
    public Finding look() {
        if (!server.isNamed()) {
            return Finding.of(Level.YELLOW, "health.mail.no-server");
        }
        return wall.common(ACTOR, transaction -> MailStore.traffic(transaction, LONG))
                .finding();
    }
}
