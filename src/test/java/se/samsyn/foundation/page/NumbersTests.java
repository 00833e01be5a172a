package se.samsyn.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTests {
    private final Pages pages = SomePages.at(Due.NOW);
    private final Texts swedish = pages.texts(Locale.of("sv"));
    private final Texts english = pages.texts(Locale.ENGLISH);

    @Test
    void thousandsAreGroupedBySpacesThatDoNotBreak() {
        assertThat(Numbers.whole(swedish, 17_701)).isEqualTo("17\u00a0701");
        assertThat(Numbers.whole(swedish, 1_000_000)).isEqualTo("1\u00a0000\u00a0000");
        assertThat(Numbers.whole(swedish, 432)).isEqualTo("432");
        assertThat(Numbers.whole(swedish, -1_424)).isEqualTo("\u22121\u00a0424");
        assertThat(Numbers.whole(english, 17_701)).isEqualTo("17,701");
    }

    @Test
    void sharesHaveOneDecimalAndAComma() {
        assertThat(Numbers.share(swedish, 9_593, 17_701)).isEqualTo("54,2\u00a0%");
        assertThat(Numbers.share(swedish, 808, 1_424)).isEqualTo("56,7\u00a0%");
        assertThat(Numbers.share(swedish, 1, 1)).isEqualTo("100,0\u00a0%");
        assertThat(Numbers.share(english, 9_593, 17_701)).isEqualTo("54.2%");
    }

    @Test
    void nothingDividedByNothingIsADash() {
        assertThat(Numbers.share(swedish, 0, 0)).isEqualTo("–");
    }

    @Test
    void runningTextSpellsPercentOut() {
        assertThat(Numbers.shareInWords(swedish, 17_701 - 11_033, 11_033, 0)).isEqualTo("60\u00a0procent");
        assertThat(Numbers.shareInWords(swedish, 9_593, 17_701, 1)).isEqualTo("54,2\u00a0procent");
    }

    @Test
    void decimalsAreRoundedHalfUpAndKept() {
        assertThat(Numbers.decimal(swedish, new BigDecimal("89.05"), 1)).isEqualTo("89,1");
        assertThat(Numbers.decimal(swedish, new BigDecimal("1234.5"), 2)).isEqualTo("1\u00a0234,50");
        assertThat(Numbers.decimal(swedish, new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
    }

    @Test
    void theErrorSummaryCountsInWords() {
        assertThat(Numbers.counted(swedish, "page.errors", 1))
                .isEqualTo("Ett svar behöver rättas innan du kan fortsätta");
        assertThat(Numbers.counted(swedish, "page.errors", 2))
                .isEqualTo("Två svar behöver rättas innan du kan fortsätta");
        assertThat(Numbers.counted(swedish, "page.errors", 13)).startsWith("13 svar behöver");
    }
}
