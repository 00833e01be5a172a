package se.samsyn.foundation.organisation.internal;

import java.time.LocalDate;
import java.util.Optional;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.DistrictId;
import se.samsyn.foundation.organisation.DistrictMerge;
import se.samsyn.foundation.organisation.DistrictSplit;
import se.samsyn.foundation.organisation.Refusal;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.wall.CommonTransaction;

/**
 * Districts merge and split (S139). After a merge the way from an old district to the new one is certain, so units and
 * addresses keep pointing at the old one; after a split it is not, so each is told where it lies.
 */
final class Redistricting {
    private static final String MERGE = "merge";
    private static final String SPLIT = "split";

    private final RegisterStore register = new RegisterStore();
    private final EntryStore entries = new EntryStore();
    private final ChangeStore changes = new ChangeStore();

    Optional<Refusal> merge(CommonTransaction tx, DistrictMerge merge) {
        var firstDay = merge.into().period().from();
        var lastDay = firstDay.minusDays(1);
        var before = Directory.of(register.read(tx), lastDay);
        if (!merge.from().stream().allMatch(district -> canEnd(before, district))) {
            return Optional.of(Refusal.DISTRICT_NOT_IN_FORCE);
        }
        merge.from().forEach(district -> changes.endDistrict(tx, district, lastDay));
        entries.enter(tx, merge.into());
        merge.from()
                .forEach(district -> changes.succeed(tx, district, merge.into().id(), firstDay, MERGE));
        return Optional.empty();
    }

    Optional<Refusal> split(CommonTransaction tx, DistrictSplit split) {
        var firstDay = split.into().getFirst().period().from();
        var before = Directory.of(register.read(tx), firstDay.minusDays(1));
        if (!canEnd(before, split.from())) {
            return Optional.of(Refusal.DISTRICT_NOT_IN_FORCE);
        }
        if (!placesAll(before, split)) {
            return Optional.of(Refusal.LEFT_WITHOUT_DISTRICT);
        }
        changes.endDistrict(tx, split.from(), before.day());
        split.into().forEach(district -> {
            entries.enter(tx, district);
            changes.succeed(tx, split.from(), district.id(), firstDay, SPLIT);
        });
        place(tx, split, firstDay);
        return Optional.empty();
    }

    private static boolean canEnd(Directory before, DistrictId district) {
        return before.district(district)
                .map(District::period)
                .filter(period -> period.contains(before.day()) && period.to() == null)
                .isPresent();
    }

    private static boolean placesAll(Directory before, DistrictSplit split) {
        var units = before.unitsIn(split.from()).stream().map(Unit::id).toList();
        var parts = split.into().stream().map(District::id).toList();
        return split.units().keySet().containsAll(units)
                && split.areas().keySet().containsAll(before.areasIn(split.from()))
                && parts.containsAll(split.units().values())
                && parts.containsAll(split.areas().values());
    }

    private void place(CommonTransaction tx, DistrictSplit split, LocalDate firstDay) {
        split.units().forEach((unit, district) -> changes.move(tx, unit, district));
        split.areas().forEach((area, district) -> {
            CorrectionStore.correct(tx, area.until(firstDay.minusDays(1)));
            entries.enter(tx, area.movedTo(district, firstDay));
        });
    }
}
