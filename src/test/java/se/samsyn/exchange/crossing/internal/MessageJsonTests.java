package se.samsyn.exchange.crossing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samsyn.exchange.crossing.ReportContent;
import tools.jackson.databind.json.JsonMapper;

/** What an earlier version has stored is read as it was meant. */
class MessageJsonTests {
    private static final String ID = new UUID(1, 2).toString();

    @Test
    void aMessageFromBeforeThereWereFilesHasNone() {
        String report = """
                {"report":{"value":"%s"},"reference":{"value":"SY-000000"},"to":{"value":"%s"},
                 "chosenBecause":"DEFAULT_UNIT","content":"{}","contentHash":""}
                """.formatted(ID, ID);
        assertThat(MessageJson.read("ReportSent", report).attachments()).isEmpty();
        String transfer = """
                {"report":{"value":"%s"},"to":{"value":"%s"},"file":"{}","fileHash":""}
                """.formatted(ID, ID);
        assertThat(MessageJson.read("ReportTransferred", transfer).attachments())
                .isEmpty();
    }

    @Test
    void aReportFromBeforeThereWereFilesHasNone() {
        String content = "{\"guardians\":[]}";
        assertThat(JsonMapper.builder()
                        .build()
                        .readValue(content, ReportContent.class)
                        .attachments())
                .isEmpty();
    }
}
