package se.samsyn.school.concernreport;

import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.Unit;

/**
 * Where a report goes, and why. There is always somewhere.
 *
 * @param district that the proposal rests on; null when it rests on none
 * @param proposed the unit that would get it if the reporter had not chosen
 */
public record Route(Unit unit, Routing because, @Nullable District district, Unit proposed) {}
