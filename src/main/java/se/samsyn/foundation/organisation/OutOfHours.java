package se.samsyn.foundation.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.UnitId;

/**
 * The unit that reads reports when this one is closed.
 *
 * @param mandate the decision behind it; the unit may be another board's
 * @param decided when; null where the decision's own words hold the day
 */
public record OutOfHours(
        UnitId unit, String mandate, @Nullable LocalDate decided) {
    public OutOfHours(UnitId unit, String mandate) {
        this(unit, mandate, null);
    }
}
