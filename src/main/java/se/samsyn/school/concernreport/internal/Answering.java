package se.samsyn.school.concernreport.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.internal.ReportStore.Locked;

/** What social services ask is answered: by what is added, or in another way (S7). */
@Component
class Answering {
    private static final String ANSWERED = "concernreport.answered";

    private final Wall wall;
    private final Access access;
    private final Duties duties;
    private final OwedAtSchool owed;

    Answering(Wall wall, Access access, Duties duties, OwedAtSchool owed) {
        this.wall = wall;
        this.access = access;
        this.duties = duties;
        this.owed = owed;
    }

    /** The one who owes the answer has rung, or answered in another way. */
    void otherwise(SchoolActor actor, Reference reference, Instant shown) {
        Ground ground = access.require(actor, ANSWERED);
        wall.school(actor, transaction -> {
            UUID id = ReportStore.find(transaction, Scope.of(ground, actor), reference)
                    .orElseThrow(Missing::new);
            access.log(transaction, Reading.of(ANSWERED, ground, id));
            Locked report = ReportStore.lock(transaction, id).orElseThrow(Missing::new);
            if (!mayAnswer(actor, report.reporter(), report.school())) {
                throw new Missing();
            }
            answered(transaction, id, shown);
            return id;
        });
    }

    /** The owner's function only instead of a reporter who has left: until then the question is the reporter's. */
    boolean mayAnswer(SchoolActor actor, PersonId reporter, UnitId school) {
        return access.ground(actor, ANSWERED).isPresent()
                && (!actor.is(Role.SCHOOL_OWNER) || owed.hasLeft(reporter, school));
    }

    /**
     * Of a report that the transaction holds. What was asked later waits on, and is owed when the first was.
     *
     * @param shown when the newest question that the actor had before them was asked; null when there was none
     */
    void answered(SchoolTransaction transaction, UUID report, @Nullable Instant shown) {
        if (shown != null && QuestionStore.answered(transaction, report, shown)) {
            duties.done(transaction, report, OwedAtSchool.COMPLETIONS);
        }
    }
}
