package se.samsyn.foundation.erasure.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import se.samsyn.foundation.encryption.Keyrings.Whose;
import se.samsyn.foundation.health.StartRefused;

/**
 * One side of one authority's journal: a file of text whose lines are all as long, the first of which says whose it is.
 * A line has a sum of its own. What a kill has left of a last line was never promised to anybody, and is written over.
 */
record Journal(Path path, String head) {
    private static final String FORMAT = "samsyn.erasures/1";
    private static final int LINE = 128;
    private static final int WORDS = 118;
    private static final int READ_AT_A_TIME = 1000;
    private static final Set<StandardOpenOption> ADDING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    static Journal of(Path folder, Whose whose) {
        String name = whose.side().code() + "-" + whose.authority();
        return new Journal(folder.resolve(name), FORMAT + " " + name);
    }

    /** Those after the head. */
    long lines() {
        return Files.exists(path) ? reading(file -> Math.max(0, file.size() / LINE - 1)) : 0;
    }

    /** Durable when this returns. @return the number of the last line */
    long append(List<Erased> erased) {
        try {
            Files.createDirectories(path.getParent(), OWNERS_FOLDER);
            try (var file = FileChannel.open(path, ADDING, OWNERS_FILE)) {
                long whole = file.size() / LINE;
                var lines = new StringBuilder(whole == 0 ? line(head) : "");
                erased.forEach(each -> lines.append(line(each.words())));
                var bytes = ByteBuffer.wrap(lines.toString().getBytes(US_ASCII));
                while (bytes.hasRemaining()) {
                    file.write(bytes, whole * LINE + bytes.position());
                }
                file.force(true);
                return file.size() / LINE - 1;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The lines after this one, a part at a time; empty when there are no more. */
    List<Erased> after(long line) {
        long left = Math.min(READ_AT_A_TIME, lines() - line);
        return left <= 0
                ? List.of()
                : reading(file -> {
                    if (!words(file, 0).equals(head)) {
                        throw new IOException("It is another's");
                    }
                    List<Erased> erased = new ArrayList<>();
                    for (long number = line + 1; number <= line + left; number++) {
                        erased.add(Erased.of(words(file, number)));
                    }
                    return erased;
                });
    }

    private <T> T reading(Reading<T> reading) {
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            return reading.of(file);
        } catch (IOException | IllegalArgumentException failed) {
            throw new StartRefused(
                    StartRefused.MISCONFIGURED,
                    "The journal of what has been erased cannot be used: " + path + ": " + failed.getMessage()
                            + ". Put it back from its own copy.",
                    failed);
        }
    }

    private static String words(FileChannel file, long number) throws IOException {
        var bytes = ByteBuffer.allocate(LINE);
        while (bytes.hasRemaining() && file.read(bytes, number * LINE + bytes.position()) > 0) {
            // A read may give a part.
        }
        String line = new String(bytes.array(), US_ASCII);
        String words = line.substring(0, WORDS).stripTrailing();
        if (!line.equals(line(words))) {
            throw new IOException("Line " + number + " is not whole");
        }
        return words;
    }

    private static String line(String words) {
        var sum = new CRC32();
        sum.update(words.getBytes(US_ASCII));
        return "%-118s %08x\n".formatted(words, sum.getValue());
    }

    private interface Reading<T> {
        T of(FileChannel file) throws IOException;
    }
}
