package se.samsyn.oversight.statistics.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Texts;
import se.samsyn.oversight.statistics.BoardFigures;
import se.samsyn.oversight.statistics.Figures;
import se.samsyn.oversight.statistics.YearFigures;

/** Figures as people read them. */
final class FigureWords {
    static final String UNKNOWN = "\u2013";
    private static final int THOUSAND = 1000;

    private final Texts texts;

    FigureWords(Texts texts) {
        this.texts = texts;
    }

    FigureRow row(YearFigures year) {
        return row(Integer.toString(year.year()), year, false);
    }

    FigureRow row(BoardFigures board) {
        return row(board.name(), board.year(), board.masked());
    }

    private FigureRow row(String head, YearFigures year, boolean masked) {
        Figures figures = year.figures();
        return new FigureRow(
                head,
                year.population() == null ? UNKNOWN : whole(year.population()),
                whole(figures.reports()),
                masked ? UNKNOWN : whole(figures.opened()),
                masked ? UNKNOWN : share(figures),
                masked ? UNKNOWN : whole(figures.openedGirls()),
                masked ? UNKNOWN : whole(figures.openedBoys()),
                perThousand(year),
                change(year));
    }

    String whole(long number) {
        return Numbers.whole(texts, number);
    }

    String share(Figures figures) {
        return Numbers.share(texts, figures.opened(), figures.reports());
    }

    /** Reports per 1 000 inhabitants of the same age. */
    String perThousand(YearFigures year) {
        if (year.population() == null) {
            return UNKNOWN;
        }
        BigDecimal rate = BigDecimal.valueOf((long) year.figures().reports() * THOUSAND)
                .divide(BigDecimal.valueOf(year.population()), 6, RoundingMode.HALF_UP);
        return Numbers.decimal(texts, rate, 1);
    }

    String change(YearFigures year) {
        if (year.before() == null || year.before() == 0) {
            return UNKNOWN;
        }
        int more = year.figures().reports() - year.before();
        return (more > 0 ? "+" : "") + Numbers.share(texts, more, year.before());
    }
}
