package se.samsyn.socialservices.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransferFileTests {
    @Test
    void aFileFromBeforeThereWereSupplementsHasNone() {
        assertThat(TransferFile.read("{\"extended\": false}").supplements()).isEmpty();
    }

    @Test
    void aFileFromBeforeDangerWasListedSaysNothingOfIt() {
        var file = TransferFile.read("{\"child\": {\"sex\": \"GIRL\", \"reasons\": []}}");
        assertThat(file.child().acute()).isFalse();
    }
}
