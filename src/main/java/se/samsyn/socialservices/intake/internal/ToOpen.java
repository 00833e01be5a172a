package se.samsyn.socialservices.intake.internal;

import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.shared.UnitId;

/** A report that the actor may open in an emergency. @param reached true when the actor reads it anyway */
record ToOpen(ReportId report, UnitId unit, boolean reached) {}
