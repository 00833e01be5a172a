package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file holds one thought. The limits are those of CONTRIBUTING. */
class SizeTests {
    private static final int LONGEST_TYPE = 250;
    private static final int LONGEST_TEST = 400;
    /** The house style asks for 25 and 80. This is what holds today and may only shrink. */
    private static final int MEDIAN_TYPE = 27;

    private static final int NINE_OF_TEN = 95;

    private static final Pattern COMMENT = Pattern.compile("\\s*(/\\*|\\*|//)");

    @Test
    void noFileIsLongerThanOneThought() {
        assertThat(longerThan("src/main/java", LONGEST_TYPE)).isEmpty();
        assertThat(longerThan("src/test/java", LONGEST_TEST)).isEmpty();
    }

    @Test
    void mostTypesAreSmall() {
        List<Long> sizes = files("src/main/java").map(SizeTests::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN_TYPE);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine of ten").isLessThanOrEqualTo(NINE_OF_TEN);
    }

    private static List<String> longerThan(String folder, int limit) {
        return files(folder)
                .filter(file -> lines(file) > limit)
                .map(file -> file + " " + lines(file))
                .toList();
    }

    /** Lines of code: without blank lines, comments, imports and the package line, which say nothing about size. */
    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                    .filter(line -> !COMMENT.matcher(line).lookingAt())
                    .count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(String folder) {
        try {
            return Files.walk(Path.of(folder))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
