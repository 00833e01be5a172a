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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.Fingerprint;

/**
 * The keysets of every ring, and the name of the installation that they are for. Lines that can be read, and last the
 * hash of the others, so that a file that lacks something is known for what it is.
 *
 * @param service the name of what keeps the keysets
 * @param keysets as that has wrapped them, by ring; empty when it was away and there is none yet
 * @param reserves by side; none where the keysets lie as they are
 */
record KeyringFile(
        UUID installation, String service, SortedMap<RingId, byte[]> keysets, Map<Domain, Reserve.Stored> reserves) {
    private static final String FORMAT = "samsyn.keyring/1";
    private static final String INSTALLATION = "installation";
    private static final String SERVICE = "service";
    private static final String RING = "ring";
    private static final String RESERVE = "reserve";
    private static final String HASH = "sha256";

    KeyringFile {
        keysets = Collections.unmodifiableSortedMap(keysets);
        reserves = Map.copyOf(reserves);
    }

    static KeyringFile fresh() {
        return new KeyringFile(UUID.randomUUID(), InTheFile.AS_THEY_ARE.name(), sorted(), Map.of());
    }

    private static SortedMap<RingId, byte[]> sorted() {
        return new TreeMap<>(Comparator.comparing(RingId::toString));
    }

    KeyringFile with(RingId ring, byte[] keyset) {
        var others = sorted();
        others.putAll(keysets);
        others.put(ring, keyset);
        return new KeyringFile(installation, service, others, reserves);
    }

    /** Keysets that lay as they are can be given to a service to keep. Back again is not a thing to do by a setting. */
    KeyringFile keptBy(KeyService other) throws IOException {
        if (other.name().equals(service)) {
            return this;
        }
        if (!service.equals(InTheFile.AS_THEY_ARE.name())) {
            throw new IOException("They are kept by the key service " + service + ", which is not named");
        }
        var wrapped = sorted();
        keysets.forEach((ring, keyset) -> wrapped.put(ring, keyset.length == 0 ? keyset : other.wrap(keyset)));
        Map<Domain, Reserve.Stored> made = new EnumMap<>(Domain.class);
        for (Domain side : List.of(Domain.SCHOOL, Domain.SOCIAL)) {
            made.put(side, Reserve.generate(other));
        }
        return new KeyringFile(installation, other.name(), wrapped, made);
    }

    static KeyringFile read(Path path) throws IOException {
        List<String> lines = Files.readAllLines(path);
        try {
            if (!lines.getFirst().equals(FORMAT)
                    || !lines.getLast().equals(HASH + " " + hash(lines.subList(0, lines.size() - 1)))) {
                throw new IOException("It is not whole");
            }
            UUID installation = UUID.fromString(lines.get(1).substring(INSTALLATION.length() + 1));
            String service = InTheFile.AS_THEY_ARE.name();
            var keysets = sorted();
            Map<Domain, Reserve.Stored> reserves = new EnumMap<>(Domain.class);
            for (String line : lines.subList(2, lines.size() - 1)) {
                String[] words = line.split(" ", -1);
                switch (words[0]) {
                    case SERVICE -> service = words[1];
                    case RESERVE ->
                        reserves.put(RingId.side(words[1]), new Reserve.Stored(bytes(words[2]), bytes(words[3])));
                    default -> keysets.put(RingId.of(words[1], words[2]), bytes(words[3]));
                }
            }
            return new KeyringFile(installation, service, keysets, reserves);
        } catch (RuntimeException notOurs) {
            throw new IOException("It is not a file of keys", notOurs);
        }
    }

    /** In one step: there is the file of before, or this one. */
    void write(KeyFolder folder) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(FORMAT);
        lines.add(INSTALLATION + " " + installation);
        if (!service.equals(InTheFile.AS_THEY_ARE.name())) {
            lines.add(SERVICE + " " + service);
        }
        reserves.forEach((side, reserve) ->
                lines.add(String.join(" ", RESERVE, side.code(), text(reserve.known()), text(reserve.wrapped()))));
        keysets.forEach((ring, keyset) -> lines.add(
                String.join(" ", RING, ring.side().code(), ring.authority().toString(), text(keyset))));
        lines.add(HASH + " " + hash(lines));
        Path draft = folder.root().resolve("keyring.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, KeyFolder.ownersFile());
        Files.write(draft, lines);
        force(draft);
        Files.move(draft, folder.keyring(), StandardCopyOption.ATOMIC_MOVE);
        force(folder.root());
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
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
