package se.samsyn.school.concernreport.internal;

import se.samsyn.exchange.crossing.ReportContent.Reporter;
import se.samsyn.school.concernreport.Copy;

/** Who reports and where to reach them. Never whether feedback is wanted: it comes unasked. */
record FeedbackPart(Reporter reporter, Copy copy) {

    static FeedbackPart read(Reading reading) {
        return new FeedbackPart(
                new Reporter(
                        reading.required("reporterName", reading.line("reporterName")),
                        reading.required("reporterTitle", reading.line("reporterTitle")),
                        reading.required("reporterPhone", Contacts.phone(reading, "reporterPhone")),
                        Contacts.email(reading, "reporterEmail"),
                        reading.line("reachable")),
                reading.choice("copy", Copy.PRINCIPAL));
    }
}
