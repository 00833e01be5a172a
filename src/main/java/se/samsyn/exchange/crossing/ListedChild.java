package se.samsyn.exchange.crossing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** As much of a child as a list may show: no name, no number. */
public record ListedChild(Sex sex, @Nullable Integer birthYear, boolean protectedIdentity, Set<Reason> reasons) {
    public ListedChild {
        reasons = Set.copyOf(reasons);
    }
}
