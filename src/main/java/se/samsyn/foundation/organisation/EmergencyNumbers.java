package se.samsyn.foundation.organisation;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.OpeningHours;

/** The numbers of the strip on the school's pages, nearest first. They come from memory. */
public record EmergencyNumbers(
        String danger, Line intake, @Nullable Line outOfHours) {
    /** Fara för liv: the one number that is the same everywhere. */
    static final String SOS = "112";

    public record Line(String unit, String phone, OpeningHours hours) {
        static Line of(Unit unit) {
            return new Line(unit.name(), unit.phone(), unit.hours());
        }
    }
}
