package se.samsyn.socialservices.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
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
        "Mohamed, Muhammad",
        "Sjöberg, Schöberg",
        "Gustafsson, Gustavsson",
        "Åsa, A\u030asa",
        "Eriksson, Ericsson",
        "Lindqvist, Lindquist",
        "Viktor, Victor",
        "Filip, Philip",
        "Oskar, Oscar",
        "Matilda, Mathilda",
        "Vilhelm, Wilhelm",
        "Josef, Joseph",
        "Maja, Maya",
        "Jussef, Youssef",
        "Björk, Bjørk",
        "Nyström, Nystrom",
    })
    void namesThatSoundAlikeAreFound(String one, String other) {
        assertThat(soundAlike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Karlsson, Larsson", "Persson, Larsson", "Hugo, Viktor", "Alva, Sigrid", "Berg, Lund", "Ida, Eva"})
    void namesThatDoNotAreNot(String one, String other) {
        assertThat(soundAlike(one, other)).isFalse();
    }

    /** The Swedish sounds of lj, tj and g before ö are known to neither way. */
    @ParameterizedTest
    @CsvSource({"Ljung, Jung", "Göran, Jöran", "Kjell, Tjell", "Stjernström, Sjernström"})
    void theseAreKnownToBeMissed(String one, String other) {
        assertThat(soundAlike(one, other)).isFalse();
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

    private static boolean soundAlike(String one, String other) {
        return !Collections.disjoint(sounds(one), sounds(other));
    }

    private static java.util.Set<String> sounds(String name) {
        return NameSounds.of(NameParts.of(name).parts().getFirst());
    }
}
