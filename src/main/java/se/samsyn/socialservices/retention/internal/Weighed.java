package se.samsyn.socialservices.retention.internal;

import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.socialservices.intake.OldReport;
import se.samsyn.socialservices.retention.Verdict;

/** A report with what the rules say of it. */
record Weighed(OldReport report, Verdict verdict) {
    ReportId id() {
        return report.id();
    }
}
