package se.samsyn.socialservices.intake.internal;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;

/**
 * Makes it possible to find what an older version received, or what came while the keys were away, some reports at a
 * time: one that is broken off goes on where it was. Until it is done the page of search says that something may be
 * missing.
 */
@Component
class SearchRound implements Round {
    private static final String NAME = "search";
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int AT_A_TIME = 200;

    private final Wall wall;
    private final Organisations organisations;

    SearchRound(Wall wall, Organisations organisations) {
        this.wall = wall;
        this.organisations = organisations;
    }

    @Override
    public void go() {
        organisations.directory().intakeUnits().stream()
                .map(Unit::authority)
                .distinct()
                .forEach(this::complete);
    }

    private void complete(AuthorityId board) {
        boolean complete = false;
        while (!complete) {
            complete = wall.social(SocialActor.job(NAME, board), transaction -> {
                var progress = SearchProgress.hold(transaction);
                return progress.complete()
                        || progress.further(transaction, AT_A_TIME).complete();
            });
        }
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
}
