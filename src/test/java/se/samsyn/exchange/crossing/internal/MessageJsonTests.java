package se.samsyn.exchange.crossing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.SchoolMessage.ReportSent;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.exchange.crossing.SupplementContent;
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
    void aMessageFromBeforeDangerWasListedSaysNothingOfIt() {
        String report = """
                {"child":{"sex":"GIRL","birthYear":2012,"protectedIdentity":true,"reasons":[]}}
                """;
        assertThat(MessageJson.read("ReportSent", report))
                .isInstanceOfSatisfying(
                        ReportSent.class,
                        sent -> assertThat(sent.child())
                                .isEqualTo(new ListedChild(Sex.GIRL, 2012, true, Set.of(), false)));
    }

    /** The kind says it, and says it in these characters: they are what was searched for when the column was made. */
    @Test
    void aWithdrawalIsWrittenOnce() {
        String json = JsonMapper.builder()
                .build()
                .writeValueAsString(SupplementContent.withdrawal("Nils Exempelsson", "school_nurse"));
        assertThat(json).contains("\"kind\":\"WITHDRAWAL\"").doesNotContain("\"withdrawal\"");
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
