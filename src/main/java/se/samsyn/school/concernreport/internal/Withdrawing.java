package se.samsyn.school.concernreport.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.Supplemented;
import se.samsyn.school.concernreport.internal.Supplementing.Attempt;

/**
 * A co-reporter who does not stand behind what a colleague has sent. It crosses as a supplement, so that it follows the
 * report wherever it is and stands beside what was sent (decision 28).
 */
@Component
class Withdrawing {
    private static final String WITHDRAW = "concernreport.withdraw";

    private final Wall wall;
    private final Access access;
    private final Supplementing supplementing;

    Withdrawing(Wall wall, Access access, Supplementing supplementing) {
        this.wall = wall;
        this.access = access;
        this.supplementing = supplementing;
    }

    Supplemented withdraw(SchoolActor actor, Reference reference) {
        Ground ground = access.require(actor, WITHDRAW);
        return supplementing.deliver(wall.school(actor, transaction -> {
            UUID report = CoReporterStore.find(transaction, reference).orElseThrow(Missing::new);
            access.log(transaction, Reading.of(WITHDRAW, ground, report));
            return withdraw(transaction, report);
        }));
    }

    private Attempt withdraw(SchoolTransaction transaction, UUID report) {
        Attempt said = supplementing.withdraw(transaction, report);
        if (said instanceof Attempt.Stored) {
            CoReporterStore.withdraw(transaction, report);
        }
        return said;
    }
}
