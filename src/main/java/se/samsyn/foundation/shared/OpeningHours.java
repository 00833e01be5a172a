package se.samsyn.foundation.shared;

import java.time.LocalTime;

/**
 * When a unit answers on a working day. An out-of-hours unit's hours run past midnight.
 *
 * @param closesBeforeHoliday on the working day before a holiday, when many close earlier
 * @param openOnSqueezeDays whether it answers on a working day between two free ones
 */
public record OpeningHours(
        LocalTime opens, LocalTime closes, LocalTime closesBeforeHoliday, boolean openOnSqueezeDays) {
    /** The same on every working day. */
    public OpeningHours(LocalTime opens, LocalTime closes) {
        this(opens, closes, closes, true);
    }

    /** It is there when others are not: in the evening, at night, and all day when nobody works. */
    public boolean pastMidnight() {
        return !opens.isBefore(closes);
    }
}
