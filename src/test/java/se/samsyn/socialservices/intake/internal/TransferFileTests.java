package se.samsyn.socialservices.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransferFileTests {
    @Test
    void aFileFromBeforeThereWereSupplementsHasNone() {
        assertThat(TransferFile.read("{\"extended\": false}").supplements()).isEmpty();
    }
}
