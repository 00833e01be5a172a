package se.samsyn.oversight.statistics.web;

import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Texts;
import se.samsyn.oversight.statistics.Figures;
import se.samsyn.oversight.statistics.YearFigures;
import se.samsyn.oversight.statistics.YearlyFigures;

/** The answer under the heading, in two sentences. */
final class Lead {
    private Lead() {}

    static String of(Texts texts, YearlyFigures yearly) {
        if (yearly.years().isEmpty()) {
            return texts.t("statistics.lead.none");
        }
        YearFigures first = yearly.years().getFirst();
        YearFigures last = yearly.years().getLast();
        if (yearly.running()) {
            return texts.t("statistics.lead.running", last.year(), whole(texts, last))
                    + opened(texts, "statistics.lead.opened-so-far", last);
        }
        if (first.year() == last.year() || first.figures().reports() == 0) {
            return texts.t("statistics.lead.one", last.year(), whole(texts, last))
                    + opened(texts, "statistics.lead.opened", last);
        }
        return texts.t("statistics.lead." + direction(first, last), share(texts, first, last), span(texts, first, last))
                + opened(texts, "statistics.lead.opened", last);
    }

    private static String opened(Texts texts, String key, YearFigures last) {
        Figures figures = last.figures();
        return figures.reports() == 0
                ? ""
                : " " + texts.t(key, last.year(), Numbers.shareInWords(texts, figures.opened(), figures.reports(), 1));
    }

    private static String direction(YearFigures first, YearFigures last) {
        return switch (Integer.signum(last.figures().reports() - first.figures().reports())) {
            case 1 -> "rose";
            case -1 -> "fell";
            default -> "same";
        };
    }

    private static String share(Texts texts, YearFigures first, YearFigures last) {
        int change = Math.abs(last.figures().reports() - first.figures().reports());
        return Numbers.shareInWords(texts, change, first.figures().reports(), 0);
    }

    private static String span(Texts texts, YearFigures first, YearFigures last) {
        return Numbers.counted(texts, "statistics.span", last.year() - first.year());
    }

    private static String whole(Texts texts, YearFigures year) {
        return Numbers.whole(texts, year.figures().reports());
    }
}
