package se.samsyn.foundation.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the district of an address on a day. What the table leaves open is left open. */
final class AddressTable {
    private final Map<String, List<PostalArea>> areas;
    private final DistrictHistory history;

    AddressTable(List<PostalArea> areas, DistrictHistory history) {
        this.areas = areas.stream().collect(groupingBy(PostalArea::code));
        this.history = history;
    }

    AddressDistrict find(Address address, LocalDate date) {
        List<PostalArea> known = areas.getOrDefault(address.code(), List.of()).stream()
                .filter(area -> area.period().contains(date))
                .toList();
        if (known.isEmpty()) {
            return new AddressDistrict.Unknown();
        }
        List<District> here = districts(known, area -> area.isWholeCode() || area.has(address), date);
        if (here.size() == 1) {
            return new AddressDistrict.One(here.getFirst());
        }
        return new AddressDistrict.Several(here.isEmpty() ? districts(known, area -> true, date) : here);
    }

    /** What became of a district that was divided after the list was made is all of its parts. */
    private List<District> districts(List<PostalArea> known, Predicate<PostalArea> these, LocalDate date) {
        return known.stream()
                .filter(these)
                .flatMap(area -> history.partsOn(area.district(), date).stream())
                .distinct()
                .sorted(Comparator.comparing(District::name))
                .toList();
    }
}
