package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From a sentence in a source document to the room that keeps it and the test that would fall. */
class RequirementsTests {
    private record Row(String number, String room, String test) {}

    @Test
    void everyRequirementsRoomAndTestExist() {
        assertThat(rows()).hasSizeGreaterThan(20).allSatisfy(row -> {
            assertThat(Path.of("src/main/java/se/samsyn", row.room().split("\\.")))
                    .as(row.number())
                    .isDirectory();
            assertThat(hasTest(row.test())).as(row.number() + " " + row.test()).isTrue();
        });
    }

    @Test
    void everyNumberStandsOnce() {
        assertThat(rows()).extracting(Row::number).doesNotHaveDuplicates();
    }

    private static boolean hasTest(String test) {
        String file = test.substring(0, test.indexOf('.')) + ".java";
        String method = "void " + test.substring(test.indexOf('.') + 1) + "(";
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(path -> path.endsWith(file))
                    .anyMatch(path -> text(path).contains(method));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Row> rows() {
        return text(Path.of("docs/krav.md"))
                .lines()
                .filter(line -> line.matches("\\| [SD]\\d.*"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new Row(cells.get(1), cells.get(3), cells.get(4)))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
