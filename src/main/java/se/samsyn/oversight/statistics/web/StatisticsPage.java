package se.samsyn.oversight.statistics.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.oversight.statistics.BoardFigures;
import se.samsyn.oversight.statistics.YearFigures;
import se.samsyn.oversight.statistics.YearlyFigures;

/**
 * Page 42.
 *
 * @param checked true when girls and boys add up to the opened investigations in every row
 * @param shares null when there is no board to draw
 */
record StatisticsPage(
        Frame frame,
        String heading,
        String lead,
        List<Year> years,
        List<FigureRow> city,
        YearBars yearBars,
        SexBars sexBars,
        String boardsHeading,
        List<FigureRow> boards,
        @Nullable ShareBars shares,
        @Nullable SplitBars split,
        int rows,
        boolean checked,
        boolean masked,
        List<String> sources) {
    private static final int TO_NAME = 2;

    record Year(Link link, boolean current) {}

    static StatisticsPage of(Frame frame, YearlyFigures yearly) {
        var words = new FigureWords(frame.texts());
        List<BoardFigures> drawn =
                yearly.boards().stream().filter(board -> !board.masked()).toList();
        boolean draws = !drawn.isEmpty();
        return new StatisticsPage(
                frame,
                heading(frame, yearly),
                Lead.of(frame.texts(), yearly),
                yearly.choices().stream()
                        .map(year -> choice(year, last(yearly)))
                        .toList(),
                yearly.years().stream().map(words::row).toList(),
                YearBars.of(yearly.years(), words),
                SexBars.of(yearly.years(), words),
                boardsHeading(frame, yearly),
                yearly.boards().stream().map(words::row).toList(),
                draws ? ShareBars.of(drawn, yearly.years().getLast().figures(), words) : null,
                draws ? SplitBars.of(drawn, words) : null,
                yearly.years().size() + yearly.boards().size(),
                addsUp(yearly, drawn),
                drawn.size() < yearly.boards().size(),
                yearly.sources());
    }

    boolean isEmpty() {
        return city.isEmpty();
    }

    int year() {
        return years.stream()
                .filter(Year::current)
                .map(year -> Integer.valueOf(year.link().words()))
                .findFirst()
                .orElse(0);
    }

    private static int last(YearlyFigures yearly) {
        return yearly.years().isEmpty() ? 0 : yearly.years().getLast().year();
    }

    private static Year choice(int year, int last) {
        return new Year(new Link(Integer.toString(year), "/statistik?ar=" + year), year == last);
    }

    private static String heading(Frame frame, YearlyFigures yearly) {
        if (yearly.years().isEmpty()) {
            return frame.t("statistics.title");
        }
        int first = yearly.years().getFirst().year();
        int last = last(yearly);
        return frame.t("statistics.heading", first == last ? last : first + "\u2013" + last);
    }

    private static String boardsHeading(Frame frame, YearlyFigures yearly) {
        List<BoardFigures> boards = yearly.boards();
        return boards.size() == TO_NAME
                ? frame.t(
                        "statistics.boards.two",
                        boards.getFirst().name(),
                        boards.getLast().name(),
                        last(yearly))
                : frame.t("statistics.boards.many", last(yearly));
    }

    private static boolean addsUp(YearlyFigures yearly, List<BoardFigures> boards) {
        return yearly.years().stream().map(YearFigures::figures).allMatch(row -> row.openedOfUnknownSex() == 0)
                && boards.stream().allMatch(board -> board.year().figures().openedOfUnknownSex() == 0);
    }
}
