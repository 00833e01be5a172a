package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document that names what no longer exists misleads. */
class DecisionsTests {
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.[a-z][A-Za-z]*)?`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    /** Types of the platform that a decision may speak of. */
    private static final Set<String> OUTSIDE = Set.of("JdbcClient", "EXCLUDE", "CHECK", "Optional", "Clock");

    @Test
    void everyTypeThatADecisionNamesExists() {
        Set<String> known = Stream.concat(files("src/main/java", ".java"), files("src/test/java", ".java"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Set<String> unknown = files("docs/decisions", ".md")
                .flatMap(file -> TYPE.matcher(text(file)).results().map(type -> type.group(1)))
                .filter(type -> !known.contains(type) && !OUTSIDE.contains(type))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unknown).as("types that decisions name and nobody finds").isEmpty();
    }

    @Test
    void everyDecisionHasItsFourParts() {
        assertThat(files("docs/decisions", ".md"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(text(file))
                        .as(file.toString())
                        .contains("**Context.**", "**Decision.**", "**Status.**", "**Consequences.**"));
    }

    @Test
    void everyRelativeLinkLeadsSomewhere() {
        List<String> dead = Stream.concat(
                        files("docs", ".md"), Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")))
                .flatMap(file -> LINK.matcher(text(file))
                        .results()
                        .map(link -> file.resolveSibling(link.group(1)))
                        .filter(target -> !Files.exists(target))
                        .map(target -> file + " → " + target))
                .toList();
        assertThat(dead).isEmpty();
    }

    private static Stream<Path> files(String folder, String ending) {
        try {
            return Files.walk(Path.of(folder)).filter(file -> file.toString().endsWith(ending));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
