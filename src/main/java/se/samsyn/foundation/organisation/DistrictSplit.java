package se.samsyn.foundation.organisation;

import java.util.List;
import java.util.Map;
import se.samsyn.foundation.shared.UnitId;

/**
 * One district becomes several on the new ones' first day. Its reports stay with the board that had them.
 *
 * @param units where each of its units lies afterwards
 * @param areas where each of its addresses lies afterwards
 */
public record DistrictSplit(
        DistrictId from, List<District> into, Map<UnitId, DistrictId> units, Map<PostalArea, DistrictId> areas) {
    public DistrictSplit {
        into = List.copyOf(into);
        units = Map.copyOf(units);
        areas = Map.copyOf(areas);
        if (into.size() < 2
                || into.stream()
                                .map(district -> district.period().from())
                                .distinct()
                                .count()
                        > 1) {
            throw new IllegalArgumentException("A split makes at least two districts on the same day");
        }
    }
}
