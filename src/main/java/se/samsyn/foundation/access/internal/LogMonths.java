package se.samsyn.foundation.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall;

/**
 * Makes the log's months ahead of time, once a day and never while the program starts: several lie ready, and without
 * any the log is written all the same.
 */
@Component
class LogMonths implements Round {
    private static final String NAME = "access-log-months";
    private static final AuthorityId NOBODY = new AuthorityId(new UUID(0, 0));
    private static final int AHEAD = 3;
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofDays(1);

    private final Wall wall;
    private final Clock clock;

    LogMonths(Wall wall, Clock clock) {
        this.wall = wall;
        this.clock = clock;
    }

    /** In every domain. @return how many were made */
    int make() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Stockholm"));
        Function<Transaction, Integer> make = transaction -> AccessLogStore.makeMonths(transaction, today, AHEAD);
        return wall.school(SchoolActor.job(NAME, NOBODY), make::apply)
                + wall.social(SocialActor.job(NAME, NOBODY), make::apply)
                + wall.common(CommonActor.job(NAME, NOBODY), make::apply);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration first() {
        return FIRST;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        make();
    }
}
