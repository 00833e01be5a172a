package se.samsyn.foundation.notification.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.notification.LastCalls;
import se.samsyn.foundation.notification.LastCalls.LastCall;
import se.samsyn.foundation.notification.internal.Letter.Kind;
import se.samsyn.foundation.notification.internal.Letter.Waiting;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.Wall;

/** Mails whoever has begun something that soon goes away. Told before it is marked: made twice it is one. */
@Component
class LastCallRound implements Round {
    private static final String NAME = "last-calls";
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final CommonActor ACTOR = CommonActor.job(NAME, new AuthorityId(new UUID(0, 0)));

    private final Wall wall;
    private final Organisations organisations;
    private final List<LastCalls> rooms;
    private final MailServer server;

    LastCallRound(Wall wall, Organisations organisations, List<LastCalls> rooms, MailServer server) {
        this.wall = wall;
        this.organisations = organisations;
        this.rooms = rooms;
        this.server = server;
    }

    private record Owner(PersonId person, UnitId unit) {}

    @Override
    public void go() {
        if (!server.isNamed()) {
            return;
        }
        for (LastCalls room : rooms) {
            for (Authority authority : organisations.directory().authorities()) {
                List<LastCall> untold = wall.job(NAME, room.domain(), authority.id(), room::untold);
                if (!untold.isEmpty()) {
                    tell(untold);
                    wall.job(NAME, room.domain(), authority.id(), transaction -> {
                        room.told(transaction, untold);
                        return untold.size();
                    });
                }
            }
        }
    }

    private void tell(List<LastCall> untold) {
        wall.common(ACTOR, transaction -> {
            int made = 0;
            for (var calls : untold.stream()
                    .collect(groupingBy(call -> new Owner(call.person(), call.unit())))
                    .entrySet()) {
                var waits = new Waiting(0, 0, calls.getValue().size());
                for (Assignment assignment : assignments(calls.getKey())) {
                    var letter = Letter.to(assignment, Kind.LAST_CALL, told(calls.getValue()), waits);
                    made += MailStore.insert(transaction, calls.getKey().person(), letter);
                }
            }
            return made;
        });
    }

    /** One of the person's functions there: with two it would be two mails of the same thing. */
    private List<Assignment> assignments(Owner owner) {
        return organisations.directory().assignments(owner.person()).stream()
                .filter(assignment -> assignment.unit().equals(owner.unit()))
                .limit(1)
                .toList();
    }

    private static String told(List<LastCall> calls) {
        return calls.stream().map(call -> call.subject() + " " + call.number()).collect(joining(" "));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }
}
