package se.samsyn.oversight.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import se.samsyn.foundation.document.Documents;
import se.samsyn.foundation.document.ReadRow;
import se.samsyn.foundation.document.TableReading.ReadTable;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Texts;
import se.samsyn.oversight.statistics.AuditTables;
import se.samsyn.oversight.statistics.BoardFigures;
import se.samsyn.oversight.statistics.Figures;
import se.samsyn.oversight.statistics.Statistics;
import se.samsyn.oversight.statistics.YearFigures;
import se.samsyn.oversight.statistics.YearlyFigures;

/** The audit's tables and what was recomputed from them (S109–S111). */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FiguresTests {
    @Autowired
    private Statistics statistics;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Pages pages;

    @Autowired
    private Documents documents;

    private Texts texts;
    private FigureWords words;
    private YearlyFigures audit;

    @BeforeEach
    void enter() {
        texts = pages.texts(Locale.of("sv"));
        words = new FigureWords(texts);
        AuditTables.enter(statistics, organisations);
        audit = statistics.yearly(AuditTables.administrator(), AuditTables.LAST);
    }

    @Test
    void theCityByYearIsTheAuditsTable() {
        assertThat(audit.years().stream().map(words::row).map(FiguresTests::plain))
                .containsExactly(
                        "1911 | 185 684 | 11 033 | 4 366 | 39,6 % | 1 888 | 2 478 | 59,4 | –",
                        "1912 | 191 465 | 14 115 | 6 454 | 45,7 % | 2 742 | 3 712 | 73,7 | +27,9 %",
                        "1913 | 195 084 | 15 224 | 7 889 | 51,8 % | 3 343 | 4 546 | 78,0 | +7,9 %",
                        "1914 | 198 671 | 17 701 | 9 593 | 54,2 % | 4 262 | 5 331 | 89,1 | +16,3 %");
    }

    @Test
    void theDistrictsAreTheAuditsTable() {
        assertThat(audit.boards().stream().map(words::row).map(FiguresTests::plain))
                .contains(
                        "Farsta | 12 716 | 1 424 | 808 | 56,7 % | 376 | 432 | 112,0 | –",
                        "Hässelby-Vällingby | 18 744 | 2 559 | 1 385 | 54,1 % | 674 | 711 | 136,5 | –");
    }

    @Test
    void theAnswerStandsUnderTheHeading() {
        assertThat(Lead.of(texts, audit).replace('\u00a0', ' '))
                .isEqualTo("Anmälningarna ökade med 60 procent på tre år. År 1914 ledde 54,2 procent till en"
                        + " utredning.");
    }

    @Test
    void fileOpensInASpreadsheetWithTheSameNumbers() {
        String file = csv(audit);

        assertThat(file).startsWith("\uFEFFOmråde;År;");
        assertThat(file.split("\r\n"))
                .contains(
                        "Hela staden;1914;198671;17701;9593;54,2;4262;5331;89,1;16,3",
                        "Farsta;1914;12716;1424;808;56,7;376;432;112,0;");
    }

    @Test
    void workbookHoldsTheSameAsNumbersThatCanBeCountedWith() {
        var table = (ReadTable) documents.read(documents.xlsx(new FigureTable(texts).of(audit)), 100);

        assertThat(table.headings()).startsWith("Område", "År");
        assertThat(table.rows().stream().map(ReadRow::cells))
                .contains(
                        List.of(
                                "Hela staden",
                                "1914",
                                "198671",
                                "17701",
                                "9593",
                                "54.2",
                                "4262",
                                "5331",
                                "89.1",
                                "16.3"),
                        List.of("Farsta", "1914", "12716", "1424", "808", "56.7", "376", "432", "112"));
    }

    @Test
    void nameInTheFileIsNeverAFormula() {
        var year = new YearFigures(1914, new Figures(10, 5, 2, 3), null, 20);
        var yearly = new YearlyFigures(
                List.of(year), false, List.of(new BoardFigures("=1+1", year, false)), List.of(1914), List.of());

        assertThat(csv(yearly)).contains("'=1+1;1914;;10;5;50,0;2;3;;-50,0");
    }

    private String csv(YearlyFigures figures) {
        return new String(documents.csv(new FigureTable(texts).of(figures), ','), StandardCharsets.UTF_8);
    }

    @Test
    void barsStandInTheSameProportionAsTheNumbers() {
        YearBars bars = YearBars.of(audit.years(), words);

        assertThat(bars.bars().getLast().height()).isEqualTo(232);
        assertThat(bars.bars().getFirst().height()).isEqualTo(Math.round(232 * 11_033 / 17_701.0));
        assertThat(bars.bars().getFirst().partHeight()).isEqualTo(Math.round(232 * 4_366 / 17_701.0));
    }

    private static String plain(FigureRow row) {
        return String.join(
                        " | ",
                        row.head(),
                        row.population(),
                        row.reports(),
                        row.opened(),
                        row.share(),
                        row.girls(),
                        row.boys(),
                        row.perThousand(),
                        row.change())
                .replace('\u00a0', ' ');
    }
}
