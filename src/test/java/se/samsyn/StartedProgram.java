package se.samsyn;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole program, as a process of its own. */
final class StartedProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    StartedProgram(Path data, boolean exampleCity, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SamsynApplication.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--server.port=0", "--samsyn.data=" + data, "--samsyn.example=" + exampleCity));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        output = process.inputReader();
    }

    Process process() {
        return process;
    }

    /** Empty when the program ends without having said so. */
    String lineWith(String words) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(words)) {
                return line;
            }
        }
        return "";
    }

    /** Gently, so that its database goes too. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
