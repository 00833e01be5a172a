package se.samsyn.command.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import se.samsyn.SamsynApplication;

/** The short form of {@code ./samsyn canary --control}: few reports, every output, and a leak of each kind. */
class CanariesTests {
    @Test
    void nothingThatIsWrittenOfAPersonComesOutOutsideItsPlaceAndEveryPlantedLeakIsFound() throws IOException {
        FileSystemUtils.deleteRecursively(Path.of("target/canary-data"));
        var arguments = List.of("canary", "--samsyn.data=target/canary-data", "--reports", "1", "--control");

        assertThat(Canaries.run(SamsynApplication.class, arguments)).isZero();
    }
}
