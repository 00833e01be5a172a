package se.samsyn.socialservices.intake;

import java.util.List;
import se.samsyn.foundation.access.KeptAway;

/**
 * Jäv: whom a close relation keeps away from one report.
 *
 * @param marks all that have been made, also those that are lifted
 * @param others who can be marked
 */
public record Conflicts(List<KeptAway> marks, List<Handler> others) {
    public Conflicts {
        marks = List.copyOf(marks);
        others = List.copyOf(others);
    }
}
