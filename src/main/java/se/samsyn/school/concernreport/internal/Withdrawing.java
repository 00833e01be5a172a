package se.samsyn.school.concernreport.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;

/**
 * A co-reporter who does not stand behind what a colleague has sent. It crosses as a supplement, so that it follows the
 * report wherever it is and stands beside what was sent (decision 28).
 */
@Component
class Withdrawing {
    private static final String WITHDRAW = "concernreport.withdraw";

    private final Wall wall;
    private final Access access;
    private final Crossings crossings;
    private final Supplementing supplementing;

    Withdrawing(Wall wall, Access access, Crossings crossings, Supplementing supplementing) {
        this.wall = wall;
        this.access = access;
        this.crossings = crossings;
        this.supplementing = supplementing;
    }

    void withdraw(SchoolActor actor, Reference reference) {
        Ground ground = access.require(actor, WITHDRAW);
        Optional<Envelope<SchoolMessage>> said = wall.school(actor, transaction -> {
            UUID report = CoReporterStore.find(transaction, reference).orElseThrow(Missing::new);
            access.log(transaction, Reading.of(WITHDRAW, ground, report));
            return withdraw(transaction, report);
        });
        said.ifPresent(crossings::deliver);
    }

    /** Empty when it has been said before. */
    private Optional<Envelope<SchoolMessage>> withdraw(SchoolTransaction transaction, UUID report) {
        return CoReporterStore.withdraw(transaction, report)
                ? supplementing.withdraw(transaction, report)
                : Optional.empty();
    }
}
