package se.samsyn.foundation.encryption.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The file of a key table: a head of one slot's size, and then the slots, of which the number is a power of two. */
final class Slots implements AutoCloseable {
    private static final byte[] FORMAT = "samsyn.keys/1\n".getBytes(US_ASCII);
    private static final int SMALLEST = 256;
    /** Mixes the bits of a number that sorts by time, so that keys lie spread (the golden ratio, as Knuth has it). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final FileChannel file;
    private final byte[] whose;
    private final long capacity;
    private long used;
    private long destroyedTo;

    private Slots(FileChannel file, byte[] whose, long capacity, long used, long destroyedTo) {
        this.file = file;
        this.whose = whose;
        this.capacity = capacity;
        this.used = used;
        this.destroyedTo = destroyedTo;
    }

    /** @param whose the ring and the installation, so that files cannot change places */
    static void create(Path path, byte[] whose) throws IOException {
        try (var slots = create(path, whose, SMALLEST)) {
            slots.force();
        }
    }

    private static Slots create(Path path, byte[] whose, long capacity) throws IOException {
        var file = FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE),
                KeyFolder.ownersFile());
        file.write(ByteBuffer.allocate(1), size(capacity) - 1);
        return new Slots(file, whose, capacity, 0, 0);
    }

    static Slots open(Path path, byte[] whose) throws IOException {
        var file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            var head = readAt(file, 0);
            byte[] format = new byte[FORMAT.length];
            byte[] owner = new byte[whose.length];
            head.get(format).get(owner);
            long capacity = head.getLong();
            if (!Arrays.equals(format, FORMAT) || !Arrays.equals(owner, whose) || file.size() != size(capacity)) {
                throw new IOException("It is not these keys, or is not whole");
            }
            return new Slots(file, whose, capacity, head.getLong(), head.getLong());
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    long capacity() {
        return capacity;
    }

    /** Live and destroyed. After a kill a few less than there are, which only means that it grows a little later. */
    long used() {
        return used;
    }

    /** A number that is for whoever destroys keys to remember with them. */
    long destroyedTo() {
        return destroyedTo;
    }

    long destroyedTo(long line) {
        destroyedTo = Math.max(destroyedTo, line);
        return destroyedTo;
    }

    Optional<Slot> find(UUID report) throws IOException {
        var slot = probe(report);
        return slot.isEmpty() ? Optional.empty() : Optional.of(slot);
    }

    void add(UUID report, byte[] wrapped) throws IOException {
        write(Slot.live(probe(report).number(), report, wrapped));
        used++;
    }

    /** The report's slot, or the empty one where it would stand. */
    private Slot probe(UUID report) throws IOException {
        long number = (report.getLeastSignificantBits() ^ report.getMostSignificantBits()) * SPREAD >>> 20;
        while (true) {
            var slot = read(number & capacity - 1);
            if (slot.isEmpty() || slot.isOf(report)) {
                return slot;
            }
            number++;
        }
    }

    Slot read(long number) throws IOException {
        return Slot.read(number, readAt(file, at(number)));
    }

    void write(Slot slot) throws IOException {
        file.write(slot.bytes(), at(slot.number()));
    }

    /** The head tells of what is in the slots, so it is written with them. */
    void force() throws IOException {
        file.write(
                ByteBuffer.allocate(Slot.SIZE)
                        .put(FORMAT)
                        .put(whose)
                        .putLong(capacity)
                        .putLong(used)
                        .putLong(destroyedTo)
                        .rewind(),
                0);
        file.force(false);
    }

    /** The same keys in twice as many slots. The file is changed for the new one in one step. */
    Slots grown(Path path) throws IOException {
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(draft);
        var larger = create(draft, whose, capacity * 2);
        larger.destroyedTo = destroyedTo;
        for (long number = 0; number < capacity; number++) {
            var slot = read(number);
            if (!slot.isEmpty()) {
                larger.write(slot.at(larger.probe(slot.report()).number()));
                larger.used++;
            }
        }
        larger.force();
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        file.close();
        return larger;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static long at(long number) {
        return (number + 1) * Slot.SIZE;
    }

    private static long size(long capacity) {
        return at(capacity);
    }

    private static ByteBuffer readAt(FileChannel file, long position) throws IOException {
        var bytes = ByteBuffer.allocate(Slot.SIZE);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, position + bytes.position()) < 0) {
                throw new EOFException("It is not whole");
            }
        }
        return bytes.rewind();
    }
}
