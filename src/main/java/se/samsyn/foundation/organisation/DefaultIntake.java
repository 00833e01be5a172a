package se.samsyn.foundation.organisation;

import java.util.UUID;
import se.samsyn.foundation.shared.UnitId;

/** Names the intake unit that gets a report when nobody knows the district. */
public record DefaultIntake(UUID municipality, UnitId unit) implements Entry {}
