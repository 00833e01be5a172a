package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import se.samsyn.foundation.health.StartRefused;

/** Runs the server's programs. What they say goes to a log file; nothing is inherited from our environment's PG*. */
final class Programs {
    private Programs() {}

    static Process start(List<String> command, Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder.start();
    }

    static void run(List<String> command, Path log) throws IOException {
        if (await(start(command, log)) != 0) {
            throw new StartRefused(StartRefused.UNAVAILABLE, command.getFirst() + " failed; the reason is in " + log);
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            return await(start(command, Path.of("/dev/null"))) == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** The JDK can send TERM and KILL only, and PostgreSQL tells INT, TERM and QUIT apart. */
    static void signal(String name, ProcessHandle process) {
        succeeds(List.of("sh", "-c", "kill -s " + name + " " + process.pid()));
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
