package se.samsyn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The whole program as it is delivered, with its beans known beforehand: packaged, unpacked and started as
 * {@code ./samsyn run} does, as a process of its own. Nothing of the tests is on its class path.
 */
final class StartedProgram implements AutoCloseable {
    private static final String JAVA = ProcessHandle.current().info().command().orElseThrow();
    private static final Path JAR = unpacked();

    private final Process process;
    private final BufferedReader output;

    /** @param arguments a command, which finds its beans when it is started; none to serve */
    StartedProgram(Path data, boolean exampleCity, String... arguments) throws IOException {
        var command =
                new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss512k", "-Xmx160m"));
        if (arguments.length == 0) {
            command.add("-Dspring.aot.enabled=true");
        }
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--server.port=0", "--samsyn.data=" + data, "--samsyn.example=" + exampleCity));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        output = process.inputReader();
    }

    Process process() {
        return process;
    }

    String lineWith(String words) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(words)) {
                return line;
            }
            said.add(line);
        }
        throw new AssertionError("The program ended without saying " + words + ", but:\n" + String.join("\n", said));
    }

    /** Gently, so that its database goes too. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static Path unpacked() {
        Path folder = Path.of("target/packaged");
        try (var jars = Files.newDirectoryStream(Path.of("target"), "samsyn-*.jar")) {
            FileSystemUtils.deleteRecursively(folder);
            new ProcessBuilder(
                            JAVA,
                            "-Djarmode=tools",
                            "-jar",
                            jars.iterator().next().toString(),
                            "extract",
                            "--destination",
                            folder.toString(),
                            "--application-filename",
                            "samsyn.jar")
                    .start()
                    .onExit()
                    .join();
            return folder.resolve("samsyn.jar");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
