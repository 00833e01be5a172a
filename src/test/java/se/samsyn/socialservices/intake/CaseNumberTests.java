package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTests {
    @ParameterizedTest
    @ValueSource(strings = {"AKT 2026:114", "F-2026/00412", "20264711", "SN.2026.9:3", "Å1", "2026110012"})
    void everySystemNumbersInItsOwnWay(String typed) {
        assertThat(CaseNumber.parse(" " + typed + " ")).contains(new CaseNumber(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "<b>1</b>", "Barnet heter Alva, se akten i pärmen på hyllan", "1\n2"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(CaseNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"201910102399", "20191010-2399", "191010-2399", "191010+2399", "20231275-2393", "Akt 191010 2399"
            })
    void noChildsOwnNumberNamesTheFile(String typed) {
        assertThat(CaseNumber.looksLikeAPersonalNumber(typed)).isTrue();
        assertThat(CaseNumber.parse(typed)).isEmpty();
    }
}
