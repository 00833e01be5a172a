package se.samsyn.foundation.notification.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duties.DutyCount;
import se.samsyn.foundation.duty.DutyKind;
import se.samsyn.foundation.duty.DutyRoom;
import se.samsyn.foundation.notification.internal.Letter.Waiting;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Wall;

/** How much waits for each function at each unit: one statement for each side and authority. */
@Component
class UnitsWaiting {
    private static final String NAME = "digest";

    private final Wall wall;
    private final Organisations organisations;
    private final Duties duties;
    private final List<DutyRoom> rooms;

    UnitsWaiting(Wall wall, Organisations organisations, Duties duties, List<DutyRoom> rooms) {
        this.wall = wall;
        this.organisations = organisations;
        this.duties = duties;
        this.rooms = rooms;
    }

    record Owner(UnitId unit, Role role) {
        static Owner of(Assignment assignment) {
            return new Owner(assignment.unit(), assignment.function().role());
        }
    }

    Map<Owner, Waiting> until(Instant end) {
        Map<Owner, Waiting> waiting = new HashMap<>();
        for (DutyRoom room : rooms) {
            for (Authority authority : organisations.directory().authorities()) {
                List<DutyCount> counts = wall.job(
                        NAME, room.domain(), authority.id(), transaction -> duties.owedBefore(transaction, end));
                for (DutyKind kind : shared(room)) {
                    counts.stream()
                            .filter(count -> count.kind().equals(kind.code()))
                            .forEach(count -> add(waiting, kind, count));
                }
            }
        }
        return waiting;
    }

    /** What is one person's own is not counted for everybody with the function. */
    private static List<DutyKind> shared(DutyRoom room) {
        return room.kinds().stream().filter(kind -> !kind.personal()).toList();
    }

    private static void add(Map<Owner, Waiting> waiting, DutyKind kind, DutyCount count) {
        var waits = new Waiting(count.passed(), count.today(), count.coming());
        kind.shownTo().forEach(role -> waiting.merge(new Owner(count.unit(), role), waits, Waiting::plus));
    }
}
