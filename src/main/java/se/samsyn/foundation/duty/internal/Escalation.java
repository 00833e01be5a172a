package se.samsyn.foundation.duty.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.duty.DutyKind;
import se.samsyn.foundation.duty.DutyRoom;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall;

/**
 * What has passed its alarm time goes on to the function that the room has named. The duty itself is the schedule
 * (decision 40): nothing is planned ahead, so nothing is forgotten when the program has been away.
 */
@Component
class Escalation implements Round {
    private static final String NAME = "escalation";
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Wall wall;
    private final Organisations organisations;
    private final List<DutyRoom> rooms;

    Escalation(Wall wall, Organisations organisations, List<DutyRoom> rooms) {
        this.wall = wall;
        this.organisations = organisations;
        this.rooms = rooms;
    }

    /** @return how many went on */
    int escalate() {
        int escalated = 0;
        for (DutyRoom room : rooms) {
            Map<Role, List<String>> kinds = kinds(room);
            if (!kinds.isEmpty()) {
                for (Authority authority : organisations.directory().authorities()) {
                    escalated +=
                            wall.job(NAME, room.domain(), authority.id(), transaction -> escalate(transaction, kinds));
                }
            }
        }
        return escalated;
    }

    private static Map<Role, List<String>> kinds(DutyRoom room) {
        Map<Role, List<String>> kinds = new EnumMap<>(Role.class);
        for (DutyKind kind : room.kinds()) {
            if (kind.escalatesTo() != null) {
                kinds.computeIfAbsent(kind.escalatesTo(), to -> new ArrayList<>())
                        .add(kind.code());
            }
        }
        return kinds;
    }

    private static int escalate(Transaction transaction, Map<Role, List<String>> kinds) {
        return kinds.entrySet().stream()
                .mapToInt(to -> DutyStore.escalate(transaction, to.getKey(), to.getValue()))
                .sum();
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
        escalate();
    }
}
