package se.samsyn.command.client;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program itself, as {@code ./samsyn run} starts it: the same jar, the same memory, its own process. */
public final class Product implements AutoCloseable {
    private static final String PROGRAM = "se.samsyn.SamsynApplication";
    private static final String DATA = "--samsyn.data=";
    private static final double NANOS = 1e9;
    private static final String MEMORY = "-XX:+UseSerialGC -Xmx160m -Xss512k";
    private static final int PATIENCE_SECONDS = 180;
    private static final int PAUSE_MILLIS = 15;
    private static final int STOP_SECONDS = 30;

    private final Process process;
    private final DataFolder data;
    private final int port;
    private final double startSeconds;

    private Product(Process process, DataFolder data, int port, double startSeconds) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.startSeconds = startSeconds;
    }

    /** Returns when the first page has come, and is the right one. */
    public static Product start(Path data, Path log) throws IOException {
        return start(data, log, freePort());
    }

    public static Product start(Path data, Path log, int port) throws IOException {
        return start(data, log, port, List.of());
    }

    /** @param settings of the program, each as it stands after a command */
    public static Product start(Path data, Path log, int port, List<String> settings) throws IOException {
        long begun = System.nanoTime();
        List<String> command = command(data, port);
        command.addAll(settings);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        while (!answers(port)) {
            if (!process.isAlive() || (System.nanoTime() - begun) / NANOS > PATIENCE_SECONDS) {
                process.destroyForcibly();
                throw new IllegalStateException("The program did not start, see " + log);
            }
            pause();
        }
        return new Product(process, new DataFolder(data), port, (System.nanoTime() - begun) / NANOS);
    }

    public int port() {
        return port;
    }

    public double startSeconds() {
        return startSeconds;
    }

    public long pid() {
        return process.pid();
    }

    public DataFolder data() {
        return data;
    }

    public boolean lives() {
        return process.isAlive();
    }

    /** As a power cut would end it: nothing is said and nothing is finished. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The same for its PostgreSQL, with every process that it has. */
    public void killDatabase() throws IOException {
        ProcessHandle.of(data.databasePid()).ifPresent(server -> {
            var workers = server.descendants().toList();
            server.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            server.onExit().join();
        });
    }

    /** Nothing of it answers, and nothing of it is lost. */
    public void haltDatabase() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void resumeDatabase() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        var server = ProcessHandle.of(data.databasePid()).orElseThrow();
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        Stream.concat(Stream.of(server), server.descendants())
                .map(process -> Long.toString(process.pid()))
                .forEach(command::add);
        // One that has ended meanwhile needs no signal.
        new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
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
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(
                List.of(System.getenv().getOrDefault("SAMSYN_JVM", MEMORY).split(" ")));
        if (isPackaged(classPath)) {
            Path cache = Path.of(classPath).resolveSibling("samsyn.aot");
            if (Files.exists(cache)) {
                command.add("-XX:AOTCache=" + cache);
            }
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, PROGRAM));
        }
        command.addAll(List.of("--server.port=" + port, DATA + data, "--samsyn.example=true"));
        return command;
    }

    /** In a test of ours the classes lie about. */
    private static boolean isPackaged(String classPath) {
        return !classPath.contains(File.pathSeparator);
    }

    private static boolean answers(int port) {
        try (var browser = new Connection(port)) {
            Answer answer = browser.get("/", "");
            return answer.status() == 200 && answer.body().contains("Samsyn");
        } catch (IOException notYet) {
            return false;
        }
    }

    public static int freePort() throws IOException {
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
