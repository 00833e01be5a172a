package se.samsyn.foundation.organisation;

import se.samsyn.foundation.shared.UnitId;

/**
 * The unit that reads reports when this one is closed.
 *
 * @param mandate the decision behind it; the unit may be another board's
 */
public record OutOfHours(UnitId unit, String mandate) {}
