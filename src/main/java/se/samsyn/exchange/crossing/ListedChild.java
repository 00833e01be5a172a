package se.samsyn.exchange.crossing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As much of a child as a list may show: no name, no number.
 *
 * @param acute whether the child is in danger right now, as the reporter says. Earlier messages do not say so of any.
 */
public record ListedChild(
        Sex sex, @Nullable Integer birthYear, boolean protectedIdentity, Set<Reason> reasons, boolean acute) {
    public ListedChild {
        reasons = Set.copyOf(reasons);
    }
}
