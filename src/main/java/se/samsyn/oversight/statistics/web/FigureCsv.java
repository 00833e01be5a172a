package se.samsyn.oversight.statistics.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Texts;
import se.samsyn.oversight.statistics.BoardFigures;
import se.samsyn.oversight.statistics.Figures;
import se.samsyn.oversight.statistics.YearFigures;
import se.samsyn.oversight.statistics.YearlyFigures;

/**
 * Both tables as one: an area and a year on each line. Semicolons, decimal commas and a byte order mark, which is what
 * a Swedish Excel opens without asking.
 */
final class FigureCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final Texts texts;
    private final FigureWords words;

    FigureCsv(Texts texts) {
        this.texts = texts;
        this.words = new FigureWords(texts);
    }

    String write(YearlyFigures yearly) {
        var file = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(file, FORMAT)) {
            printer.printRecord(
                    texts.t("statistics.area"),
                    texts.t("statistics.year"),
                    plain(texts.t("statistics.population")),
                    texts.t("statistics.reports"),
                    texts.t("statistics.opened"),
                    texts.t("statistics.share.percent"),
                    texts.t("statistics.girls"),
                    texts.t("statistics.boys"),
                    plain(texts.t("statistics.per-thousand")),
                    texts.t("statistics.change.percent"));
            for (YearFigures year : yearly.years()) {
                line(printer, texts.t("statistics.city"), year, false);
            }
            for (BoardFigures board : yearly.boards()) {
                line(printer, board.name(), board.year(), board.masked());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString();
    }

    private void line(CSVPrinter printer, String area, YearFigures year, boolean masked) throws IOException {
        Figures figures = year.figures();
        printer.printRecord(
                harmless(area),
                year.year(),
                year.population(),
                figures.reports(),
                masked ? null : figures.opened(),
                masked ? null : bare(words.share(figures)),
                masked ? null : figures.openedGirls(),
                masked ? null : figures.openedBoys(),
                bare(words.perThousand(year)),
                bare(words.change(year)));
    }

    /** What keeps words together on a page is in the way in a file. */
    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    /** A number that a spreadsheet can count with. */
    private static @Nullable String bare(String shown) {
        return shown.equals(FigureWords.UNKNOWN)
                ? null
                : shown.replaceAll("[^0-9,.\u2212]", "").replace('\u2212', '-');
    }

    /** A name that a spreadsheet would run stands as text. */
    private static String harmless(String name) {
        return !name.isEmpty() && STARTS_A_FORMULA.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}
