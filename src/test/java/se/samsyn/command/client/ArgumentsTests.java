package se.samsyn.command.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTests {
    @Test
    void knownWordsAreReadAndThoseOfTheProgramPassedOver() {
        var arguments = of("--control", "--samsyn.data=target/x", "--rounds", "7", "--samsyn.example=true");

        assertThat(arguments.data()).isEqualTo(Path.of("target/x"));
        assertThat(arguments.switches()).containsExactly("--control");
        assertThat(arguments.numbers()).containsEntry("--rounds", 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--quik", "quick", "--rounds", "--rounds=3"})
    void wordThatTheCommandDoesNotKnowIsRefusedBeforeAnythingBegins(String word) {
        assertThatThrownBy(() -> of(word))
                .isInstanceOf(UnknownArgument.class)
                .hasMessageContaining("--control, --rounds N");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "ten", "99999999999"})
    void numberThatIsNoneIsRefused(String number) {
        assertThatThrownBy(() -> of("--rounds", number)).isInstanceOf(UnknownArgument.class);
    }

    private static Arguments of(String... words) {
        List<String> all = new ArrayList<>(List.of("faults"));
        all.addAll(List.of(words));
        return Arguments.of(all, Set.of("--control"), Set.of("--rounds"));
    }
}
