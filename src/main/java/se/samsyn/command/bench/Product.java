package se.samsyn.command.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program itself, as {@code ./samsyn run} starts it: the same jar, the same memory, its own process. */
final class Product implements AutoCloseable {
    private static final double NANOS = 1e9;
    private static final String MEMORY = "-XX:+UseSerialGC -Xmx160m -Xss512k";
    private static final int PATIENCE_SECONDS = 180;
    private static final int PAUSE_MILLIS = 15;
    private static final int STOP_SECONDS = 30;

    private final Process process;
    private final Path data;
    private final int port;
    private final double startSeconds;

    private Product(Process process, Path data, int port, double startSeconds) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.startSeconds = startSeconds;
    }

    /** Returns when the first page has come, and is the right one. */
    static Product start(Path data, Path log) throws IOException {
        int port = freePort();
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command(data, port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (!answers(port)) {
            if (!process.isAlive() || (System.nanoTime() - begun) / NANOS > PATIENCE_SECONDS) {
                process.destroyForcibly();
                throw new IllegalStateException("The program did not start, see " + log);
            }
            pause();
        }
        return new Product(process, data, port, (System.nanoTime() - begun) / NANOS);
    }

    int port() {
        return port;
    }

    double startSeconds() {
        return startSeconds;
    }

    long pid() {
        return process.pid();
    }

    long databasePid() throws IOException {
        return Long.parseLong(postmaster(0));
    }

    int databasePort() throws IOException {
        return Integer.parseInt(postmaster(3));
    }

    private String postmaster(int line) throws IOException {
        return Files.readAllLines(data.resolve("pg/postmaster.pid")).get(line).strip();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path data, int port) {
        String jar = System.getProperty("java.class.path");
        Path cache = Path.of(jar).resolveSibling("samsyn.aot");
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(
                List.of(System.getenv().getOrDefault("SAMSYN_JVM", MEMORY).split(" ")));
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-jar", jar, "--server.port=" + port, "--samsyn.data=" + data, "--samsyn.example=true"));
        return command;
    }

    private static boolean answers(int port) {
        try (var browser = new Connection(port)) {
            Answer answer = browser.get("/", "");
            return answer.status() == 200 && answer.body().contains("Samsyn");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
