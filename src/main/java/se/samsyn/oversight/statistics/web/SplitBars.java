package se.samsyn.oversight.statistics.web;

import java.util.List;
import java.util.stream.IntStream;
import se.samsyn.oversight.statistics.BoardFigures;
import se.samsyn.oversight.statistics.Figures;

/**
 * Each board's opened investigations, girls and boys end to end.
 *
 * @param roomy whether the numbers fit inside every part; otherwise they stand in words after the bar
 */
record SplitBars(Lines lines, boolean roomy, List<Bar> bars) {
    private static final int GAP = 3;
    private static final int WORDS = 180;
    private static final int ROOM_FOR_A_NUMBER = 64;

    SplitBars {
        bars = List.copyOf(bars);
    }

    record Bar(
            int y,
            String name,
            String girls,
            int girlsWidth,
            double girlsPercent,
            String boys,
            int boysX,
            int boysWidth,
            double boysPercent) {
        int end() {
            return boysX + boysWidth;
        }
    }

    static SplitBars of(List<BoardFigures> boards, FigureWords words) {
        var lines = Lines.of(boards);
        int most = Math.max(
                1,
                boards.stream()
                        .mapToInt(board -> both(board.year().figures()))
                        .max()
                        .orElse(1));
        int room = Lines.WIDTH - lines.left() - GAP;
        boolean roomy = boards.stream()
                .map(board -> board.year().figures())
                .allMatch(figures -> (long) room * Math.min(figures.openedGirls(), figures.openedBoys()) / most
                        >= ROOM_FOR_A_NUMBER);
        int length = roomy ? room : room - WORDS;
        return new SplitBars(
                lines,
                roomy,
                IntStream.range(0, boards.size())
                        .mapToObj(place -> bar(boards.get(place), lines, place, (double) length / most, words))
                        .toList());
    }

    private static Bar bar(BoardFigures board, Lines lines, int place, double one, FigureWords words) {
        Figures figures = board.year().figures();
        int girls = (int) Math.round(figures.openedGirls() * one);
        int both = Math.max(1, both(figures));
        return new Bar(
                lines.y(place),
                board.name(),
                words.whole(figures.openedGirls()),
                girls,
                100.0 * figures.openedGirls() / both,
                words.whole(figures.openedBoys()),
                lines.left() + girls + GAP,
                (int) Math.round(figures.openedBoys() * one),
                100.0 * figures.openedBoys() / both);
    }

    private static int both(Figures figures) {
        return figures.openedGirls() + figures.openedBoys();
    }
}
