package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import se.samsyn.foundation.encryption.KeyDestroyed;

/**
 * One ring's wrapped data keys, by report, in a file: a hash table whose slots are written in one piece each, so that a
 * program that is killed leaves every key either there or not. A destroyed key is overwritten where it lies, and its
 * slot says for good that it was. Nothing of the file is kept in memory.
 */
final class KeyTable implements AutoCloseable {
    /** Fuller than this, one has to look in too many slots before one is empty. */
    private static final double FULL = 0.7;

    private final Path path;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private Slots slots;
    private final AtomicLong written = new AtomicLong();
    private long flushed;

    private KeyTable(Path path, Slots slots) {
        this.path = path;
        this.slots = slots;
    }

    static KeyTable open(Path path, byte[] whose) throws IOException {
        return new KeyTable(path, Slots.open(path, whose));
    }

    /** @throws KeyDestroyed when there was one */
    Optional<byte[]> find(UUID report) {
        return under(lock.readLock(), () -> slots.find(report).map(slot -> slot.key(report)));
    }

    /** The key that lies there afterwards: this one, or the one that another was quicker with. */
    byte[] putIfAbsent(UUID report, byte[] wrapped) {
        return changing(() -> {
            var there = slots.find(report);
            if (there.isPresent()) {
                return there.get().key(report);
            }
            if (slots.used() > slots.capacity() * FULL) {
                slots = slots.grown(path);
            }
            slots.add(report, wrapped);
            return wrapped;
        });
    }

    void destroy(Collection<UUID> reports, long line) {
        changing(() -> {
            for (UUID report : reports) {
                var slot = slots.find(report);
                if (slot.isPresent()) {
                    slots.write(slot.get().destroyed());
                }
            }
            return slots.destroyedTo(line);
        });
    }

    long destroyedTo() {
        return under(lock.readLock(), slots::destroyedTo);
    }

    /** Puts another wrapping in the place of each that the function answers for, and leaves the others. */
    long rewrap(Rewrapping rewrapping) {
        return changing(() -> {
            long count = 0;
            for (long number = 0; number < slots.capacity(); number++) {
                var slot = slots.read(number);
                if (slot.isLive()) {
                    var wrapped = rewrapping.rewrap(slot.report(), slot.key(slot.report()));
                    if (wrapped.isPresent()) {
                        slots.write(slot.rewrapped(wrapped.get()));
                        count++;
                    }
                }
            }
            return count;
        });
    }

    /** Durable from here on is all that any thread had written before it asked. */
    void flush() {
        long asked = written.get();
        synchronized (this) {
            if (flushed < asked) {
                flushed = under(lock.readLock(), () -> {
                    long covered = written.get();
                    slots.force();
                    return covered;
                });
            }
        }
    }

    @Override
    public void close() throws IOException {
        slots.close();
    }

    private <T> T changing(Step<T> step) {
        return under(lock.writeLock(), () -> {
            T result = step.take();
            written.incrementAndGet();
            return result;
        });
    }

    private static <T> T under(Lock lock, Step<T> step) {
        lock.lock();
        try {
            return step.take();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            lock.unlock();
        }
    }

    interface Rewrapping {
        Optional<byte[]> rewrap(UUID report, byte[] wrapped);
    }

    private interface Step<T> {
        T take() throws IOException;
    }
}
