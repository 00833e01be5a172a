package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePartsTests {
    @ParameterizedTest
    @CsvSource({
        "Alva Sagosson, alva sagosson",
        "'Sagosson,  ALVA', alva sagosson",
        "Anna-Lisa O'Påhitt, anna lisa opåhitt",
        "Anna\u2010Lisa O\u2019Påhitt, anna lisa opåhitt",
        "Alva Alva, alva",
        "\u0130da, i\u0307da",
        "'12 Alva (syster)', alva syster",
        "محمد, محمد",
    })
    void aNameIsItsPartsHoweverItIsWritten(String written, String parts) {
        assertThat(String.join(" ", NameParts.of(written).parts())).isEqualTo(parts);
    }

    @Property(tries = 300)
    void lettersThatArePutTogetherInAnotherWayAreTheSame(@ForAll("names") List<String> name) {
        String written = String.join(" ", name);
        assertThat(NameParts.of(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(NameParts.of(Normalizer.normalize(written, Normalizer.Form.NFC)));
    }

    @Property(tries = 300)
    void capitalsOrderAndWhatStandsBetweenAreNothing(@ForAll("names") List<String> name) {
        assertThat(NameParts.of(String.join(" - ", name.reversed()).toUpperCase(Locale.ROOT)))
                .isEqualTo(NameParts.of(String.join("  ", name)));
    }

    @Property(tries = 300)
    void whatIsPutInOrderStaysAsItIs(@ForAll String anything) {
        var parts = NameParts.of(anything);
        assertThat(NameParts.of(String.join(" ", parts.parts()))).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "1234", "?!", "%_", "'", "\u0301", "\u200b"})
    void tooLittleNamesNobody(String typed) {
        assertThat(NameParts.typed(typed)).isEmpty();
    }

    @Test
    void aNameIsNotPrintedByAccident() {
        assertThat(NameParts.of("Alva Sagosson").toString()).doesNotContain("alva");
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyzåäöéèüøæčšžçñ")
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
