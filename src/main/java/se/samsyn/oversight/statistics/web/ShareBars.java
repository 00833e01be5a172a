package se.samsyn.oversight.statistics.web;

import java.util.List;
import java.util.stream.IntStream;
import se.samsyn.oversight.statistics.BoardFigures;
import se.samsyn.oversight.statistics.Figures;

/**
 * The share of each board's reports that led to an investigation, and the city's as a dashed line.
 *
 * @param line where the city's share lies
 * @param percent the city's share of the longest bar, for the narrow drawing
 */
record ShareBars(Lines lines, List<Bar> bars, String city, int line, double percent) {
    private static final int VALUE = 70;

    ShareBars {
        bars = List.copyOf(bars);
    }

    record Bar(int y, String name, String share, int width, double percent) {}

    static ShareBars of(List<BoardFigures> boards, Figures city, FigureWords words) {
        var lines = Lines.of(boards);
        int room = Lines.WIDTH - lines.left() - VALUE;
        double most = Math.max(
                share(city),
                boards.stream()
                        .mapToDouble(board -> share(board.year().figures()))
                        .max()
                        .orElse(0));
        double one = most == 0 ? 1 : most;
        List<Bar> bars = IntStream.range(0, boards.size())
                .mapToObj(place -> {
                    Figures figures = boards.get(place).year().figures();
                    double part = share(figures) / one;
                    return new Bar(
                            lines.y(place),
                            boards.get(place).name(),
                            words.share(figures),
                            (int) Math.round(room * part),
                            100 * part);
                })
                .toList();
        double part = share(city) / one;
        return new ShareBars(lines, bars, words.share(city), lines.left() + (int) Math.round(room * part), 100 * part);
    }

    private static double share(Figures figures) {
        return figures.reports() == 0 ? 0 : (double) figures.opened() / figures.reports();
    }
}
