package se.samsyn.foundation.organisation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows a district forwards and backwards through merges and splits, as long as the way is certain (S139). */
final class DistrictHistory {
    private final Map<DistrictId, District> districts;
    private final List<Succession> successions;

    DistrictHistory(Register register) {
        districts = register.districts().stream().collect(toMap(District::id, district -> district));
        successions = register.successions();
    }

    Optional<District> district(DistrictId id) {
        return Optional.ofNullable(districts.get(id));
    }

    List<District> on(LocalDate date) {
        return districts.values().stream()
                .filter(district -> district.period().contains(date))
                .sorted(Comparator.comparing(District::name))
                .toList();
    }

    /** What the district was, or became, on a day; empty when that depends on where in it one stands. */
    Optional<District> on(DistrictId id, LocalDate date) {
        return district(id).flatMap(district -> {
            if (district.period().contains(date)) {
                return Optional.of(district);
            }
            var way = district.period().endsBefore(date) ? successors(id) : predecessors(id);
            return way.size() == 1 ? on(way.getFirst(), date) : Optional.empty();
        });
    }

    /** All that the district was, or became, on a day. */
    List<District> partsOn(DistrictId id, LocalDate date) {
        return district(id)
                .map(district -> {
                    if (district.period().contains(date)) {
                        return List.of(district);
                    }
                    var ways = district.period().endsBefore(date) ? successors(id) : predecessors(id);
                    return ways.stream()
                            .flatMap(way -> partsOn(way, date).stream())
                            .toList();
                })
                .orElse(List.of());
    }

    private List<DistrictId> successors(DistrictId id) {
        return successions.stream()
                .filter(succession -> succession.from().equals(id))
                .map(Succession::to)
                .toList();
    }

    private List<DistrictId> predecessors(DistrictId id) {
        return successions.stream()
                .filter(succession -> succession.to().equals(id))
                .map(Succession::from)
                .toList();
    }
}
