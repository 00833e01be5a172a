package se.samsyn.oversight.statistics;

import java.util.List;

/**
 * @param years the city, oldest first; at most four, none without figures
 * @param running true when the last of them is not over yet
 * @param boards in the last year, by name
 * @param choices every year that may be chosen as the last, latest first
 * @param sources where the figures come from that were counted elsewhere
 */
public record YearlyFigures(
        List<YearFigures> years,
        boolean running,
        List<BoardFigures> boards,
        List<Integer> choices,
        List<String> sources) {
    public YearlyFigures {
        years = List.copyOf(years);
        boards = List.copyOf(boards);
        choices = List.copyOf(choices);
        sources = List.copyOf(sources);
    }

    public YearlyFigures withBoards(List<BoardFigures> others) {
        return new YearlyFigures(years, running, others, choices, sources);
    }
}
