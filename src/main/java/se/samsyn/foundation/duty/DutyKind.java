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
 */
public record DutyKind(
        String code, Set<Role> shownTo, @Nullable Role escalatesTo) {
    public DutyKind {
        shownTo = Set.copyOf(shownTo);
    }
}
