package se.samsyn.oversight.statistics.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.samsyn.oversight.statistics.BoardFigures;
import se.samsyn.oversight.statistics.Figures;
import se.samsyn.oversight.statistics.YearFigures;

/**
 * Leaves out what could be somebody: a board in which one to four children would stand alone in a cell. One board left
 * out alone could be had by subtracting the others from the city, so then the smallest of the rest goes too (SCB,
 * Handbok i statistisk röjandekontroll 2015).
 */
final class SmallCells {
    private static final int SMALL = 5;

    private SmallCells() {}

    static List<BoardFigures> mask(List<BoardFigures> boards) {
        List<BoardFigures> masked = new ArrayList<>(boards.stream()
                .map(board -> isSmall(board.year().figures()) ? masked(board) : board)
                .toList());
        if (masked.stream().filter(BoardFigures::masked).count() == 1) {
            IntStream.range(0, masked.size())
                    .filter(place -> !masked.get(place).masked())
                    .boxed()
                    .min(Comparator.comparing(
                            place -> masked.get(place).year().figures().reports()))
                    .ifPresent(place -> masked.set(place, masked(masked.get(place))));
        }
        return List.copyOf(masked);
    }

    private static boolean isSmall(Figures figures) {
        return IntStream.of(
                        figures.opened(),
                        figures.reports() - figures.opened(),
                        figures.openedGirls(),
                        figures.openedBoys(),
                        figures.openedOfUnknownSex())
                .anyMatch(cell -> cell > 0 && cell < SMALL);
    }

    private static BoardFigures masked(BoardFigures board) {
        YearFigures year = board.year();
        var kept = new Figures(year.figures().reports(), 0, 0, 0);
        return new BoardFigures(
                board.name(), new YearFigures(year.year(), kept, year.population(), year.before()), true);
    }
}
