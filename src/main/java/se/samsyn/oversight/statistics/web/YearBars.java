package se.samsyn.oversight.statistics.web;

import java.util.List;
import java.util.stream.IntStream;
import se.samsyn.oversight.statistics.Figures;
import se.samsyn.oversight.statistics.YearFigures;

/** Reports as a bar for each year, and in it the investigations they opened, drawn from the same foot. */
record YearBars(List<Bar> bars) {
    static final int WIDTH = 500;
    static final int FOOT = 262;
    private static final int HEIGHT = 232;
    private static final int WIDEST = 92;
    private static final int ROOM_FOR_TWO_LINES = 50;
    private static final int ROOM_FOR_THREE_LINES = 76;

    YearBars {
        bars = List.copyOf(bars);
    }

    /**
     * @param roomy whether number and share fit inside the dark part; otherwise they stand under the year
     * @param named whether also the words fit, which only the last bar carries
     */
    record Bar(
            int x,
            int width,
            int top,
            int partTop,
            boolean roomy,
            boolean named,
            String year,
            String total,
            String part,
            String share,
            double totalPercent,
            double partPercent) {
        int middle() {
            return x + width / 2;
        }

        int height() {
            return FOOT - top;
        }

        int partHeight() {
            return FOOT - partTop;
        }
    }

    static YearBars of(List<YearFigures> years, FigureWords words) {
        int most =
                years.stream().mapToInt(year -> year.figures().reports()).max().orElse(1);
        int slot = WIDTH / Math.max(years.size(), 1);
        int width = Math.min(WIDEST, slot * 3 / 4);
        return new YearBars(IntStream.range(0, years.size())
                .mapToObj(place -> bar(
                        years.get(place),
                        words,
                        new Frame(
                                place * slot + (slot - width) / 2,
                                width,
                                Math.max(most, 1),
                                place == years.size() - 1)))
                .toList());
    }

    private record Frame(int x, int width, int most, boolean last) {}

    private static Bar bar(YearFigures year, FigureWords words, Frame frame) {
        Figures figures = year.figures();
        int height = scaled(figures.reports(), frame.most());
        int part = scaled(figures.opened(), frame.most());
        boolean named = frame.last() && part >= ROOM_FOR_THREE_LINES && height - part >= ROOM_FOR_TWO_LINES / 2;
        return new Bar(
                frame.x(),
                frame.width(),
                FOOT - height,
                FOOT - part,
                part >= ROOM_FOR_TWO_LINES,
                named,
                Integer.toString(year.year()),
                words.whole(figures.reports()),
                words.whole(figures.opened()),
                words.share(figures),
                100.0 * figures.reports() / frame.most(),
                100.0 * figures.opened() / frame.most());
    }

    private static int scaled(int number, int most) {
        return (int) Math.round((double) HEIGHT * number / most);
    }
}
