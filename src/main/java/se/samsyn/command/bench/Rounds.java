package se.samsyn.command.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.samsyn.command.client.Connection;
import se.samsyn.command.client.Product;

/** Eight at once, raw and product after each other, each in a round of its own. */
final class Rounds implements AutoCloseable {
    private static final int CLIENTS = 8;
    private static final double NANOS = 1e9;
    private static final double NANOS_A_MILLI = 1e6;

    private final Product product;
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<RawClient> raws = new ArrayList<>();
    private final List<Connection> browsers = new ArrayList<>();

    Rounds(Product product, RawClient.Server server) throws IOException {
        this.product = product;
        for (int client = 0; client < CLIENTS; client++) {
            raws.add(new RawClient(server));
            browsers.add(new Connection(product.port()));
        }
    }

    Sample product(Job job, Duration length) throws IOException, SQLException {
        long before = job.proofs();
        Sample sample = measure(length, true, client -> job.ask(browsers.get(client)));
        long gained = job.proofs() - before;
        if (before >= 0 && gained != sample.done()) {
            throw new IllegalStateException(
                    job.name() + ": " + sample.done() + " answers left " + gained + " rows in the log");
        }
        return sample;
    }

    Sample raw(Job job, Duration length) throws IOException, SQLException {
        return measure(length, false, client -> job.send(raws.get(client)));
    }

    private interface Turn {
        void take(int client) throws IOException, SQLException;
    }

    private Sample measure(Duration length, boolean throughProduct, Turn turn) throws IOException {
        var before = ProcessorTime.of(product);
        long begun = System.nanoTime();
        var waits = new Waits(take(begun + length.toNanos(), turn));
        double seconds = (System.nanoTime() - begun) / NANOS;
        var used = ProcessorTime.of(product).since(before);
        return new Sample(
                waits.count(),
                seconds,
                used.database(),
                throughProduct ? used.program() : used.client(),
                throughProduct ? used.client() : 0,
                Processes.load(),
                waits);
    }

    private double[] take(long end, Turn turn) {
        List<Future<List<Double>>> workers = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int number = client;
            Callable<List<Double>> worker = () -> {
                List<Double> took = new ArrayList<>();
                for (long now = System.nanoTime(); now < end; ) {
                    turn.take(number);
                    long after = System.nanoTime();
                    took.add((after - now) / NANOS_A_MILLI);
                    now = after;
                }
                return took;
            };
            workers.add(threads.submit(worker));
        }
        return workers.stream()
                .flatMap(worker -> result(worker).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static List<Double> result(Future<List<Double>> worker) {
        try {
            return worker.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The bench stopped: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        threads.shutdownNow();
        for (RawClient raw : raws) {
            raw.close();
        }
        for (Connection browser : browsers) {
            browser.close();
        }
    }
}
