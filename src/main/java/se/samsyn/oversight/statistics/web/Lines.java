package se.samsyn.oversight.statistics.web;

import java.util.List;
import se.samsyn.oversight.statistics.BoardFigures;

/**
 * Where the lines of a drawing lie: one for each board, its name to the left of the bar, or above it when a name is
 * long.
 */
record Lines(int left, int top, int step, int count) {
    static final int WIDTH = 500;
    static final int THICK = 34;
    private static final int TOP = 36;
    private static final int STEP = 53;
    private static final int NAME_ABOVE = 22;
    private static final int NAME_BESIDE = 152;
    private static final int LONG_NAME = 20;

    static Lines of(List<BoardFigures> boards) {
        boolean isLong = boards.stream().anyMatch(board -> board.name().length() > LONG_NAME);
        return isLong
                ? new Lines(0, TOP + NAME_ABOVE, STEP + NAME_ABOVE, boards.size())
                : new Lines(NAME_BESIDE, TOP, STEP, boards.size());
    }

    int y(int place) {
        return top + place * step;
    }

    int height() {
        return y(count);
    }

    boolean nameAbove() {
        return left == 0;
    }
}
