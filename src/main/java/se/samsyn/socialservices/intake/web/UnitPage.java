package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Countdown;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Tag;

/**
 * @param within true when nothing has passed its time
 * @param unassigned how many nobody has taken, and the way to them; null when there is none
 * @param listed one handler's reports; null until a handler is chosen
 */
record UnitPage(
        Frame frame,
        String lead,
        boolean within,
        List<ClockRow> clocks,
        List<ShareRow> shares,
        @Nullable Link unassigned,
        @Nullable Listed listed) {

    record ClockRow(Link kind, String passed, boolean late, String today, String week, String later) {}

    /** @param note that the person has left; null otherwise @param path to what the person has; null when nothing */
    record ShareRow(
            String name,
            @Nullable String note,
            String open,
            @Nullable String path) {}

    record Listed(String heading, List<Line> lines) {
        record Line(Countdown clock, String reference, Tag tag, String path) {}
    }
}
