package se.samsyn.foundation.organisation;

import java.util.Set;

/**
 * Several districts become one on the new one's first day. Their reports stay with the boards that had them.
 *
 * @param into the new district, whose board is entered already
 */
public record DistrictMerge(Set<DistrictId> from, District into) {
    public DistrictMerge {
        from = Set.copyOf(from);
        if (from.size() < 2) {
            throw new IllegalArgumentException("A merge takes at least two districts");
        }
    }
}
