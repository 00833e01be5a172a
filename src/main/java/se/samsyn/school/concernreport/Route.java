package se.samsyn.school.concernreport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.Unit;

/**
 * Where a report goes, and why. There is always somewhere.
 *
 * @param place the district or the municipality that the proposal rests on; null when it rests on none
 * @param proposed the unit that would get it if the reporter had not chosen
 * @param candidates the districts in which the address may lie, for the reporter to choose from; empty when it is
 *     certain
 * @param explained false for a child with protected identity: nothing is said of why it goes there
 */
public record Route(
        Unit unit,
        Routing because,
        @Nullable String place,
        Unit proposed,
        List<District> candidates,
        boolean explained) {
    public Route {
        candidates = List.copyOf(candidates);
    }

    /** The same report, when the reporter has chosen another unit. */
    public Route chosen(Unit other) {
        return new Route(other, Routing.CHOSEN_BY_REPORTER, place, proposed, candidates, explained);
    }
}
