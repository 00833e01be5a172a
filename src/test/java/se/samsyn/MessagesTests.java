package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence for a person stands in Java or in a template, and every sentence exists in both languages. */
class MessagesTests {
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path SOURCES = Path.of("src/main/java");

    /** A key in quotation marks: in a template always after t(, in Java also as a constant. */
    private static final Pattern WHOLE_KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");

    private static final Pattern KEY_START = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)*\\.)\"");
    private static final Pattern CALLED_KEY = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Test
    void everyKeyStandsInBothLanguages() {
        for (Path swedish : bundles(false)) {
            Path english = Path.of(swedish.toString().replace(".properties", "_en.properties"));
            assertThat(english).exists();
            assertThat(keys(english)).as(english.toString()).isEqualTo(keys(swedish));
        }
    }

    @Test
    void aSentenceHasTheSamePlacesInBothLanguages() {
        for (Path swedish : bundles(false)) {
            Properties translated = read(Path.of(swedish.toString().replace(".properties", "_en.properties")));
            read(swedish)
                    .forEach((key, sentence) -> assertThat(places((String) translated.get(key)))
                            .as((String) key)
                            .isEqualTo(places((String) sentence)));
        }
    }

    @Test
    void noSentenceIsEmpty() {
        Stream.concat(bundles(false).stream(), bundles(true).stream())
                .forEach(bundle -> read(bundle)
                        .forEach((key, sentence) -> assertThat((String) sentence)
                                .as(bundle + " " + key)
                                .isNotBlank()));
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        Set<String> known = allKeys();
        List<String> missing = new ArrayList<>();
        sources()
                .forEach(file -> CALLED_KEY.matcher(text(file)).results().forEach(call -> {
                    if (!known.contains(call.group(1)) && !call.group(1).endsWith(".")) {
                        missing.add(file + " " + call.group(1));
                    }
                }));
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        Set<String> whole = new HashSet<>();
        Set<String> starts = new HashSet<>();
        sources().forEach(file -> {
            WHOLE_KEY.matcher(text(file)).results().forEach(key -> whole.add(key.group(1)));
            KEY_START.matcher(text(file)).results().forEach(start -> starts.add(start.group(1)));
        });
        Set<String> unused = allKeys().stream()
                .filter(key -> !whole.contains(key))
                .filter(key -> whole.stream().noneMatch(used -> key.startsWith(used + ".")))
                .filter(key -> starts.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("texts that no page shows").isEmpty();
    }

    @Test
    void noSwedishSentenceStandsInJava() {
        Pattern swedish = Pattern.compile("\"[^\"\\n]*[åäöÅÄÖ][^\"\\n]*\"");
        List<String> found = files(SOURCES, ".java")
                .filter(file -> !file.endsWith("package-info.java"))
                .filter(file -> !file.toString().contains("/example/")
                        && !file.toString().contains("/command/"))
                .filter(file -> swedish.matcher(code(file)).find())
                .map(Path::toString)
                .toList();
        assertThat(found).as("sentences belong in the bundles").isEmpty();
    }

    @Test
    void noSentenceStandsInATemplate() {
        Pattern letters = Pattern.compile(">\\s*([A-ZÅÄÖ][a-zåäö]+ [^<$@{}]*)<");
        List<String> found = files(TEMPLATES, ".jte")
                .filter(file -> letters.matcher(text(file)).find())
                .map(Path::toString)
                .toList();
        assertThat(found).as("sentences belong in the bundles").isEmpty();
    }

    /** Without comments, which may quote what people read. */
    private static String code(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.strip().matches("(/?\\*|//).*"))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> allKeys() {
        return bundles(false).stream().flatMap(bundle -> keys(bundle).stream()).collect(Collectors.toSet());
    }

    private static Set<String> keys(Path bundle) {
        return new TreeSet<>(read(bundle).stringPropertyNames());
    }

    private static Set<String> places(String sentence) {
        Matcher places = PLACE.matcher(sentence);
        return places.results().map(place -> place.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> bundles(boolean english) {
        return files(BUNDLES, ".properties")
                .filter(file -> file.toString().endsWith("_en.properties") == english)
                .toList();
    }

    private static Stream<Path> sources() {
        return Stream.concat(files(SOURCES, ".java"), files(TEMPLATES, ".jte"));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try {
            return Files.walk(folder).filter(file -> file.toString().endsWith(ending));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(Path bundle) {
        var sentences = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            sentences.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
