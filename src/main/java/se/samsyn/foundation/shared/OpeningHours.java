package se.samsyn.foundation.shared;

import java.time.LocalTime;

/** When a unit answers on a working day. An out-of-hours unit's hours run past midnight. */
public record OpeningHours(LocalTime opens, LocalTime closes) {
    /** True when the clock on the wall is inside the hours; what day it is, the working calendar knows. */
    public boolean cover(LocalTime time) {
        return opens.isBefore(closes)
                ? !time.isBefore(opens) && time.isBefore(closes)
                : !time.isBefore(opens) || time.isBefore(closes);
    }
}
