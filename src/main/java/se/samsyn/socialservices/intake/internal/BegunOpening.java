package se.samsyn.socialservices.intake.internal;

import java.time.Instant;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.socialservices.intake.EmergencyOpeningId;

/** An emergency opening that is to be stored. @param reviewedBy the unit whose managers review it */
record BegunOpening(
        EmergencyOpeningId id, ReportId report, String reason, Instant endsAt, String rule, UnitId reviewedBy) {}
