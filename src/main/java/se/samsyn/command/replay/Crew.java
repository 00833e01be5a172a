package se.samsyn.command.replay;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A few threads that do the same thing with many reports, all at the same moment of the replay's clock. */
final class Crew implements AutoCloseable {
    private static final int THREADS = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** Returns when every one is done; throws what the first that failed threw. */
    void each(List<Followed> reports, Consumer<Followed> step) {
        var next = new AtomicInteger();
        List<Future<?>> workers = Stream.<Future<?>>generate(() -> threads.submit(() -> {
                    for (int place = next.getAndIncrement(); place < reports.size(); place = next.getAndIncrement()) {
                        step.accept(reports.get(place));
                    }
                }))
                .limit(Math.min(THREADS, reports.size()))
                .toList();
        workers.forEach(Crew::await);
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The replay stopped", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
