package se.samsyn.command.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import se.samsyn.command.client.Connection;

/**
 * Requests that come at an even pace whether or not the ones before have been answered, as those of people do. A wait
 * is counted from the moment when the request was due, so that a program that stands still cannot stop the clock on
 * itself.
 */
final class OpenLoop {
    /** More than are ever under way at half of what the program can take, so that none waits for a free one. */
    private static final int CLIENTS = 64;

    private static final double NANOS = 1e9;
    private static final double NANOS_A_MILLI = 1e6;

    private final int port;

    OpenLoop(int port) {
        this.port = port;
    }

    Waits measure(Job job, double aSecond, Duration length) throws IOException, SQLException {
        var pace = new Pace(System.nanoTime(), NANOS / aSecond, (int) (aSecond * length.toMillis() / 1000));
        List<Future<List<Double>>> clients = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(threads.submit(() -> ask(job, pace)));
            }
        }
        var millis = new ArrayList<Double>();
        for (Future<List<Double>> client : clients) {
            millis.addAll(result(client));
        }
        return new Waits(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private List<Double> ask(Job job, Pace pace) throws IOException {
        List<Double> millis = new ArrayList<>();
        try (var browser = new Connection(port)) {
            for (int number = pace.next(); number < pace.requests(); number = pace.next()) {
                long due = pace.due(number);
                LockSupport.parkNanos(due - System.nanoTime());
                job.ask(browser);
                millis.add((System.nanoTime() - due) / NANOS_A_MILLI);
            }
        }
        return millis;
    }

    private static List<Double> result(Future<List<Double>> client) {
        try {
            return client.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The bench stopped: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
