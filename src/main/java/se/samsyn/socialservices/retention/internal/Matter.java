package se.samsyn.socialservices.retention.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.socialservices.retention.Reason;

/**
 * What the rules are asked about.
 *
 * @param unfinished what is under way, and so keeps it; usually nothing
 * @param municipalities where the board answers, by their codes
 * @param bornOn null when nobody knows the whole date
 * @param lastNoteOn the last thing that was noted, in any room
 */
record Matter(
        List<Reason> unfinished,
        List<String> municipalities,
        @Nullable LocalDate bornOn,
        Ending ending,
        LocalDate lastNoteOn) {
    Matter {
        unfinished = List.copyOf(unfinished);
        municipalities = List.copyOf(municipalities);
    }
}
