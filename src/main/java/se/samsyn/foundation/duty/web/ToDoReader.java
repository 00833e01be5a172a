package se.samsyn.foundation.duty.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.duty.DutyKind;
import se.samsyn.foundation.duty.DutyRoom;
import se.samsyn.foundation.duty.DutyRoom.Asked;
import se.samsyn.foundation.duty.DutyRoom.Reach;
import se.samsyn.foundation.duty.Task;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall;

/** Gathers what waits for one person: one statement of ours and what each room of the side adds. */
@Component
class ToDoReader {
    static final String LIST = "duty.list";
    private static final int MOST = 50;
    private static final Comparator<@Nullable Instant> NONE_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Wall wall;
    private final Access access;
    private final Duties duties;
    private final List<DutyRoom> rooms;

    ToDoReader(Wall wall, Access access, Duties duties, List<DutyRoom> rooms) {
        this.wall = wall;
        this.access = access;
        this.duties = duties;
        this.rooms = rooms;
    }

    ToDo read(Actor actor, Reach reach) {
        access.require(actor, LIST);
        return switch (actor) {
            case SchoolActor school -> wall.school(school, transaction -> read(transaction, actor, reach));
            case SocialActor social -> wall.social(social, transaction -> read(transaction, actor, reach));
            case CommonActor common -> wall.common(common, transaction -> read(transaction, actor, reach));
        };
    }

    private ToDo read(Transaction transaction, Actor actor, Reach reach) {
        List<Duty> open = duties.openOf(transaction, actor.unit());
        List<Task> found = new ArrayList<>();
        List<Duty> seen = new ArrayList<>();
        for (DutyRoom room : rooms) {
            if (room.domain() == actor.domain()) {
                List<Duty> owed = shown(room, open, kind -> kind.shownTo().contains(actor.role()));
                seen.addAll(shown(room, owed, kind -> !kind.personal()));
                found.addAll(room.tasks(transaction, new Asked(actor, owed, reach, MOST + 1)));
            }
        }
        found.sort(Comparator.comparing(Task::due, NONE_LAST));
        return new ToDo(
                transaction.now(),
                List.copyOf(found.subList(0, Math.min(MOST, found.size()))),
                found.size() > MOST,
                seen.stream().map(Duty::due).min(Comparator.naturalOrder()).orElse(null));
    }

    private static List<Duty> shown(DutyRoom room, List<Duty> open, Predicate<DutyKind> which) {
        Set<String> kinds =
                room.kinds().stream().filter(which).map(DutyKind::code).collect(Collectors.toSet());
        return open.stream().filter(duty -> kinds.contains(duty.kind())).toList();
    }
}
