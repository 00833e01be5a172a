package se.samsyn.command.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import se.samsyn.SamsynApplication;

/** The short form of {@code ./samsyn faults}: each blow once. */
class FaultsTests {
    @Test
    void nothingThatWasAcknowledgedIsLostDoubledOrMisroutedWhateverIsKilled() throws IOException {
        FileSystemUtils.deleteRecursively(Path.of("target/faults-data/pg"));
        var arguments = List.of("faults", "--samsyn.data=target/faults-data", "--rounds", "4", "--receipts", "15");

        assertThat(Faults.run(SamsynApplication.class, arguments)).isZero();
    }
}
