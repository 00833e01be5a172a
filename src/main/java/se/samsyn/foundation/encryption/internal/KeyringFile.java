package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.samsyn.foundation.shared.Fingerprint;

/**
 * The keysets of every ring, and the name of the installation that they are for. Lines that can be read, and last the
 * hash of the others, so that a file that lacks something is known for what it is.
 *
 * @param keysets as Tink writes them, by ring
 */
record KeyringFile(UUID installation, SortedMap<RingId, byte[]> keysets) {
    private static final String FORMAT = "samsyn.keyring/1";
    private static final String INSTALLATION = "installation";
    private static final String RING = "ring";
    private static final String HASH = "sha256";

    KeyringFile {
        keysets = Collections.unmodifiableSortedMap(keysets);
    }

    static KeyringFile fresh() {
        return new KeyringFile(UUID.randomUUID(), sorted());
    }

    private static SortedMap<RingId, byte[]> sorted() {
        return new TreeMap<>(Comparator.comparing(RingId::toString));
    }

    KeyringFile with(RingId ring, byte[] keyset) {
        var others = sorted();
        others.putAll(keysets);
        others.put(ring, keyset);
        return new KeyringFile(installation, others);
    }

    static KeyringFile read(Path path) throws IOException {
        List<String> lines = Files.readAllLines(path);
        try {
            if (!lines.getFirst().equals(FORMAT)
                    || !lines.getLast().equals(HASH + " " + hash(lines.subList(0, lines.size() - 1)))) {
                throw new IOException("It is not whole");
            }
            var keysets = sorted();
            UUID installation = UUID.fromString(lines.get(1).substring(INSTALLATION.length() + 1));
            for (String line : lines.subList(2, lines.size() - 1)) {
                String[] words = line.split(" ", -1);
                keysets.put(RingId.of(words[1], words[2]), Base64.getDecoder().decode(words[3]));
            }
            return new KeyringFile(installation, keysets);
        } catch (RuntimeException notOurs) {
            throw new IOException("It is not a file of keys", notOurs);
        }
    }

    /** In one step: there is the file of before, or this one. */
    void write(KeyFolder folder) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(FORMAT);
        lines.add(INSTALLATION + " " + installation);
        keysets.forEach((ring, keyset) -> lines.add(String.join(
                " ",
                RING,
                ring.side().code(),
                ring.authority().toString(),
                Base64.getEncoder().encodeToString(keyset))));
        lines.add(HASH + " " + hash(lines));
        Path draft = folder.root().resolve("keyring.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, KeyFolder.ownersFile());
        Files.write(draft, lines);
        force(draft);
        Files.move(draft, folder.keyring(), StandardCopyOption.ATOMIC_MOVE);
        force(folder.root());
    }

    private static void force(Path path) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            file.force(true);
        }
    }

    private static String hash(List<String> lines) {
        return Fingerprint.of(String.join("\n", lines));
    }
}
