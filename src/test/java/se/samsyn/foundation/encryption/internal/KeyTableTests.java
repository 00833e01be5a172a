package se.samsyn.foundation.encryption.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyTableTests {
    private static final byte[] WHOSE = new byte[32];

    @TempDir
    Path temporary;

    private Path path;

    @BeforeEach
    void create() throws IOException {
        path = temporary.resolve("keys");
        Slots.create(path, WHOSE);
    }

    @Test
    void everyKeyIsFoundHoweverManyThereAre() throws IOException {
        List<UUID> reports = new ArrayList<>();
        try (var table = KeyTable.open(path, WHOSE)) {
            for (int number = 0; number < 5_000; number++) {
                UUID report = UUID.randomUUID();
                table.putIfAbsent(report, key(number));
                reports.add(report);
            }
            table.flush();
        }
        try (var table = KeyTable.open(path, WHOSE)) {
            assertThat(IntStream.range(0, reports.size())
                            .allMatch(number -> java.util.Arrays.equals(
                                    table.find(reports.get(number)).orElseThrow(), key(number))))
                    .isTrue();
            assertThat(table.find(UUID.randomUUID())).isEmpty();
        }
    }

    @Test
    void aProgramThatIsKilledBeforeItWasDurableLeavesATableThatCanBeUsed() throws IOException {
        UUID report = UUID.randomUUID();
        try (var killed = KeyTable.open(path, WHOSE)) {
            killed.putIfAbsent(report, key(1));
        }
        try (var table = KeyTable.open(path, WHOSE)) {
            assertThat(table.putIfAbsent(report, key(2))).isEqualTo(key(1));
        }
    }

    @Test
    void ofManyWhoMakeTheSameKeyAtOnceAllGetOne() throws IOException {
        UUID report = UUID.randomUUID();
        try (var table = KeyTable.open(path, WHOSE)) {
            assertThat(IntStream.range(0, 64)
                            .parallel()
                            .mapToObj(number -> ByteBuffer.wrap(table.putIfAbsent(report, key(number))))
                            .distinct())
                    .hasSize(1);
        }
    }

    private static byte[] key(int number) {
        return ByteBuffer.allocate(65).putInt(number).array();
    }
}
