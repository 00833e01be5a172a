package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
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
    private long written;
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
        lock.readLock().lock();
        try {
            return slots.find(report).map(slot -> slot.key(report));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            lock.readLock().unlock();
        }
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

    void destroy(UUID report) {
        changing(() -> {
            var slot = slots.find(report);
            if (slot.isPresent()) {
                slots.write(slot.get().destroyed());
            }
            return slot.isPresent();
        });
    }

    /** Puts another wrapping in the place of each that the function answers for; null leaves it. */
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
        long asked = written();
        synchronized (this) {
            if (flushed < asked) {
                long covered = written();
                force();
                flushed = covered;
            }
        }
    }

    @Override
    public void close() throws IOException {
        slots.close();
    }

    private long written() {
        lock.readLock().lock();
        try {
            return written;
        } finally {
            lock.readLock().unlock();
        }
    }

    private void force() {
        lock.readLock().lock();
        try {
            slots.force();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            lock.readLock().unlock();
        }
    }

    private <T> T changing(Change<T> change) {
        lock.writeLock().lock();
        try {
            T result = change.make();
            written++;
            return result;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            lock.writeLock().unlock();
        }
    }

    interface Rewrapping {
        Optional<byte[]> rewrap(UUID report, byte[] wrapped);
    }

    private interface Change<T> {
        T make() throws IOException;
    }
}
