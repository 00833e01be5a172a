package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** How the program starts, is turned away and stops. */
class ProgramIT {
    private static final Path DATA = Path.of("target/program-data");

    @Test
    void secondProgramIsTurnedAwayAndTheFirstStopsWithItsDatabaseInFiveSeconds() throws Exception {
        FileSystemUtils.deleteRecursively(DATA.resolve("pg"));
        try (var first = new StartedProgram(DATA, true)) {
            first.lineWith("http://localhost:");
            List<ProcessHandle> database = first.process().descendants().toList();
            assertThat(database).isNotEmpty();

            try (var second = new StartedProgram(DATA, true)) {
                second.lineWith("Another Samsyn is running");
                assertThat(second.process().waitFor()).isEqualTo(75);
            }

            long before = System.nanoTime();
            first.process().destroy();
            assertThat(first.process().waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            assertThat(database).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void commandThatNobodyKnowsEndsWithTheNamesOfThoseThatAreKnown() throws Exception {
        try (var program = new StartedProgram(DATA, true, "gurka")) {
            program.lineWith("gurka?");
            assertThat(program.process().waitFor()).isEqualTo(2);
        }
    }
}
