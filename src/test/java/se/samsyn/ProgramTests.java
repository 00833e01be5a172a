package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The whole program, as a process of its own. */
class ProgramTests {
    private static final Path DATA = Path.of("target/program-data");

    @Test
    void secondProgramIsTurnedAwayAndTheFirstStopsWithItsDatabaseInFiveSeconds() throws Exception {
        FileSystemUtils.deleteRecursively(DATA.resolve("pg"));
        Process first = start();
        try {
            assertThat(lineWith("http://localhost:", first)).isNotEmpty();
            List<ProcessHandle> database = first.descendants().toList();
            assertThat(database).isNotEmpty();

            Process second = start();
            assertThat(lineWith("Another Samsyn is running", second)).isNotEmpty();
            assertThat(second.waitFor()).isEqualTo(75);

            long before = System.nanoTime();
            first.destroy();
            assertThat(first.waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            assertThat(database).noneMatch(ProcessHandle::isAlive);
        } finally {
            first.destroyForcibly();
        }
    }

    @Test
    void commandThatNobodyKnowsEndsWithTheNamesOfThoseThatAreKnown() throws Exception {
        Process program = start("gurka");

        assertThat(lineWith("gurka?", program)).isNotEmpty();
        assertThat(program.waitFor()).isEqualTo(2);
    }

    private static Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SamsynApplication.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--server.port=0", "--samsyn.data=" + DATA, "--samsyn.example=true"));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Empty when the program ends without having said so. */
    private static String lineWith(String words, Process program) throws IOException {
        var output = program.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(words)) {
                return line;
            }
        }
        return "";
    }
}
