package se.samsyn.socialservices.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.socialservices.intake.NameParts;

/** What the choice of library rests on (decision 71). */
class NameSoundsTests {
    @ParameterizedTest
    @CsvSource({
        "Karlsson, Carlsson",
        "Kristina, Christina",
        "Jansson, Janson",
        "Mohammed, Muhammed",
        "Sjöberg, Schöberg",
        "Gustafsson, Gustavsson",
        "Åsa, A\u030asa",
        "Oskar, Oscar",
        "Björk, Bjørk",
    })
    void namesThatSoundAlikeAreFound(String one, String other) {
        assertThat(soundAlike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Karlsson, Larsson", "Hugo, Viktor", "Alva, Sigrid", "Berg, Lund", "Ida, Eva"})
    void namesThatDoNotAreNot(String one, String other) {
        assertThat(soundAlike(one, other)).isFalse();
    }

    /** Where the library finds fewer, or more that are wrong, the choice is made again. */
    @Test
    void ofThePairsThatTheChoiceWasMadeByItFindsSoMany() throws IOException {
        assertThat(pairs("alike")).hasSize(93);
        assertThat(missed("alike"))
                .containsExactlyInAnyOrder(
                        "Kjell,Tjell",
                        "Lovisa,Louisa",
                        "Stjernström,Sjernström",
                        "Göran,Jöran",
                        "Ljung,Jung",
                        "Ljungberg,Jungberg",
                        "Djurberg,Jurberg");
        assertThat(pairs("different")).hasSize(44);
        assertThat(missed("different")).hasSize(11);
    }

    @Test
    void otherLettersThanLatinOnesHaveNoSoundAndAreFoundAsTheyAreSpelled() {
        assertThat(NameSounds.of("محمد")).isEmpty();
    }

    @Property(tries = 300)
    void everyPartOfANameHasAnAnswer(@ForAll String anything) {
        NameParts.of(anything)
                .parts()
                .forEach(part ->
                        assertThat(NameSounds.of(part)).doesNotContainNull().doesNotContain(""));
    }

    private static List<String> missed(String file) throws IOException {
        return pairs(file).stream()
                .filter(pair -> !soundAlike(pair.split(",", -1)[0], pair.split(",", -1)[1]))
                .toList();
    }

    private static List<String> pairs(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/names/" + file + ".csv"));
    }

    private static boolean soundAlike(String one, String other) {
        return !Collections.disjoint(sounds(one), sounds(other));
    }

    private static Set<String> sounds(String name) {
        return NameSounds.of(NameParts.of(name).parts().getFirst());
    }
}
