package se.samsyn.oversight.statistics.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.document.NewTable;
import se.samsyn.foundation.page.Texts;
import se.samsyn.oversight.statistics.BoardFigures;
import se.samsyn.oversight.statistics.Figures;
import se.samsyn.oversight.statistics.YearFigures;
import se.samsyn.oversight.statistics.YearlyFigures;

/** Both tables as one, for a spreadsheet: an area and a year on each line, and numbers that can be counted with. */
final class FigureTable {
    private final Texts texts;
    private final FigureWords words;

    FigureTable(Texts texts) {
        this.texts = texts;
        this.words = new FigureWords(texts);
    }

    NewTable of(YearlyFigures yearly) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (YearFigures year : yearly.years()) {
            rows.add(row(texts.t("statistics.city"), year, false));
        }
        for (BoardFigures board : yearly.boards()) {
            rows.add(row(board.name(), board.year(), board.masked()));
        }
        return new NewTable(texts.t("statistics.tab"), headings(), rows);
    }

    private List<String> headings() {
        return Stream.of(
                        "statistics.area",
                        "statistics.year",
                        "statistics.population",
                        "statistics.reports",
                        "statistics.opened",
                        "statistics.share.percent",
                        "statistics.girls",
                        "statistics.boys",
                        "statistics.per-thousand",
                        "statistics.change.percent")
                .map(key -> plain(texts.t(key)))
                .toList();
    }

    private List<@Nullable Object> row(String area, YearFigures year, boolean masked) {
        Figures figures = year.figures();
        return Arrays.asList(
                area,
                year.year(),
                year.population(),
                figures.reports(),
                masked ? null : figures.opened(),
                masked ? null : number(words.share(figures)),
                masked ? null : figures.openedGirls(),
                masked ? null : figures.openedBoys(),
                number(words.perThousand(year)),
                number(words.change(year)));
    }

    /** What keeps words together on a page is in the way in a file. */
    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    /** As it is shown, rounded the same; null where nobody knows it. */
    private static @Nullable BigDecimal number(String shown) {
        return shown.equals(FigureWords.UNKNOWN)
                ? null
                : new BigDecimal(shown.replaceAll("[^0-9,.\u2212]", "")
                        .replace('\u2212', '-')
                        .replace(',', '.'));
    }
}
