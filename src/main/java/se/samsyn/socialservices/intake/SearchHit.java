package se.samsyn.socialservices.intake;

import java.time.LocalDate;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.foundation.shared.Reference;

/**
 * One report that was found: as in every list, without the child's name.
 *
 * @param exact false when the name only sounds so
 */
public record SearchHit(
        Reference reference,
        LocalDate receivedOn,
        ListedChild child,
        Stage stage,
        Deadlines deadlines,
        boolean exact) {}
