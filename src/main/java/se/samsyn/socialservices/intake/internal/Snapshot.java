package se.samsyn.socialservices.intake.internal;

import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.foundation.shared.Fingerprint;

/** What came in, byte for byte. */
record Snapshot(String formVersion, String content, String hash) {
    static Snapshot of(ReportContent content) {
        String json = ContentJson.write(content);
        return new Snapshot(ReportContent.FORM_VERSION, json, Fingerprint.of(json));
    }
}
