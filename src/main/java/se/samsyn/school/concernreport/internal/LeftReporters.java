package se.samsyn.school.concernreport.internal;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;

/** A question that a reporter left unanswered goes on to whoever has the copy: it is never nobody's. */
@Component
class LeftReporters implements Round {
    private static final String NAME = "left-reporters";
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final Wall wall;
    private final Organisations organisations;
    private final OwedAtSchool owed;

    LeftReporters(Wall wall, Organisations organisations, OwedAtSchool owed) {
        this.wall = wall;
        this.organisations = organisations;
        this.owed = owed;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        for (Authority authority : organisations.directory().authorities()) {
            var job = SchoolActor.job(NAME, authority.id());
            wall.school(job, QuestionStore::askedFor).stream()
                    .filter(asked -> owed.hasLeft(asked.reporter(), asked.school()))
                    .forEach(asked -> wall.school(job, transaction -> goOn(transaction, asked.id())));
        }
    }

    /** One at a time, so that nobody who answers waits for all the others. */
    private boolean goOn(SchoolTransaction transaction, UUID report) {
        ReportStore.lock(transaction, report).ifPresent(locked -> owed.goOn(transaction, locked));
        return true;
    }
}
