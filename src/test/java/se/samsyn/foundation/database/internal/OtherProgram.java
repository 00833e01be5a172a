package se.samsyn.foundation.database.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another JVM that has a data folder open until it is killed. */
record OtherProgram(Process process, ProcessHandle server) {
    static void main(String[] arguments) throws IOException {
        var database = TestServer.open(Path.of(arguments[0]));
        System.out.println(database.server().process().pid());
        System.in.read();
    }

    static OtherProgram on(Path folder) throws IOException {
        var process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        while (!line.matches("\\d+")) {
            line = output.readLine();
        }
        return new OtherProgram(process, ProcessHandle.of(Long.parseLong(line)).orElseThrow());
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }
}
