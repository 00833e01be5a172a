package se.samsyn.socialservices.intake.internal;

import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.SupplementContent;
import se.samsyn.foundation.shared.Fingerprint;
import tools.jackson.databind.json.JsonMapper;

/** What was asked and answered, as it is kept. */
final class ContentJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ContentJson() {}

    static String write(ReportContent content) {
        return JSON.writeValueAsString(content);
    }

    static ReportContent read(String content) {
        return JSON.readValue(content, ReportContent.class);
    }

    static SupplementContent supplement(String content) {
        return JSON.readValue(content, SupplementContent.class);
    }

    /** What arrives is what was sent, or it is not taken in. */
    static String verified(String json, String hash) {
        if (!Fingerprint.of(json).equals(hash)) {
            throw new IllegalArgumentException("What arrived is not what was sent");
        }
        return json;
    }
}
