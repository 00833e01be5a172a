package se.samsyn.foundation.duty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.wall.Role;

/**
 * A kind of duty, described by the room that gives it.
 *
 * @param code as it stands in {@link Duty#kind}
 * @param shownTo the functions that see it
 * @param escalatesTo the function that hears of it when its alarm time has passed; null when nobody does
 * @param personal true when each is one person's, and only the room knows whose: the others with the function are
 *     neither shown it nor reminded of it
 * @param atOnce true when those who owe it are told of it as soon as it begins
 */
public record DutyKind(
        String code, Set<Role> shownTo, @Nullable Role escalatesTo, boolean personal, boolean atOnce) {
    public DutyKind {
        shownTo = Set.copyOf(shownTo);
    }

    /** What anybody with the function can do. */
    public DutyKind(String code, Set<Role> shownTo, @Nullable Role escalatesTo) {
        this(code, shownTo, escalatesTo, false, false);
    }

    public DutyKind(String code, Set<Role> shownTo, @Nullable Role escalatesTo, boolean personal) {
        this(code, shownTo, escalatesTo, personal, false);
    }
}
