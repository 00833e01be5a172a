package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** One fixed English word for each Swedish one: the list in docs/ordlista.md and the code say the same. */
class GlossaryTests {
    private static final Path LIST = Path.of("docs/ordlista.md");

    @Test
    void everyRoomHasItsSwedishWordInTheGlossary() {
        Set<String> words = words();
        ApplicationModules.of(SamsynApplication.class)
                .forEach(room -> assertThat(words)
                        .as(room.getIdentifier() + " is called " + room.getDisplayName())
                        .contains(room.getDisplayName().toLowerCase(Locale.ROOT)));
    }

    @Test
    void noTypeIsNamedByAWordThatSaysNothing() {
        List<String> banned = banned();
        assertThat(banned).isNotEmpty();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java"))
                            .filter(name -> banned.stream().anyMatch(word -> name.endsWith(word + ".java"))))
                    .isEmpty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> words() {
        return lines().filter(line -> line.startsWith("| ") && !line.startsWith("| Svenska"))
                .flatMap(line -> Arrays.stream(line.split("\\|")[1].split(",")))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static List<String> banned() {
        String last = lines().reduce((one, next) -> next.isBlank() ? one : next).orElseThrow();
        return Arrays.stream(last.split(",")).map(String::strip).toList();
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(LIST).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
