package se.samsyn.foundation.imports.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.PostalArea;
import se.samsyn.foundation.organisation.Register;

/** The table of addresses as the register has it, and as earlier rows of the file have made it. */
final class KnownAddresses {
    private final List<PostalArea> areas;
    private final List<District> districts;

    KnownAddresses(Register register) {
        areas = new ArrayList<>(register.postalAreas());
        districts = register.districts();
    }

    /** The districts that are called so on that day. */
    List<District> districts(String name, LocalDate day) {
        return districts.stream()
                .filter(district -> district.name().equalsIgnoreCase(name)
                        && district.period().contains(day))
                .toList();
    }

    String name(PostalArea area) {
        return districts.stream()
                .filter(district -> district.id().equals(area.district()))
                .findFirst()
                .map(District::name)
                .orElseThrow();
    }

    /** Entered already, whether it has ended since or not. */
    boolean has(PostalArea told) {
        return areas.stream()
                .anyMatch(area ->
                        area.movedTo(area.district(), area.period().from()).equals(told));
    }

    /** What is said of the same code from a later day on. */
    Optional<PostalArea> later(PostalArea told) {
        return areas.stream()
                .filter(area -> area.code().equals(told.code())
                        && area.period().from().isAfter(told.period().from()))
                .findFirst();
    }

    /** What an older list says of the same code, which ends when this one begins. */
    List<PostalArea> older(PostalArea told) {
        LocalDate day = told.period().from();
        return areas.stream()
                .filter(area -> area.code().equals(told.code())
                        && area.period().from().isBefore(day)
                        && area.period().contains(day))
                .toList();
    }

    /** What the same list has said already and cannot be true together with this. */
    Optional<PostalArea> contradicting(PostalArea told) {
        return areas.stream()
                .filter(area -> area.period().from().equals(told.period().from()) && area.contradicts(told))
                .findFirst();
    }

    void remember(PostalArea told, List<PostalArea> ended) {
        areas.removeAll(ended);
        ended.forEach(area -> areas.add(area.until(told.period().from().minusDays(1))));
        areas.add(told);
    }
}
