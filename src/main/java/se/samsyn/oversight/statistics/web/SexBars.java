package se.samsyn.oversight.statistics.web;

import java.util.ArrayList;
import java.util.List;
import se.samsyn.oversight.statistics.YearFigures;

/** Opened investigations each year: one bar for girls, one for boys, three units apart. */
record SexBars(List<Bar> bars) {
    static final int WIDTH = 500;
    static final int FOOT = 262;
    private static final int HEIGHT = 232;
    private static final int WIDEST = 52;
    private static final int GAP = 3;
    private static final int ROOM_FOR_A_LINE = 26;

    SexBars {
        bars = List.copyOf(bars);
    }

    /** @param middle of the year's two bars, where the year is written; it is written once, under the girls' bar */
    record Bar(
            boolean girls,
            int x,
            int width,
            int top,
            boolean named,
            String year,
            int middle,
            String number,
            double percent) {
        int height() {
            return FOOT - top;
        }

        int centre() {
            return x + width / 2;
        }

        String look() {
            return girls ? "girls" : "boys";
        }
    }

    static SexBars of(List<YearFigures> years, FigureWords words) {
        int most = years.stream()
                .mapToInt(year ->
                        Math.max(year.figures().openedGirls(), year.figures().openedBoys()))
                .max()
                .orElse(1);
        int slot = WIDTH / Math.max(years.size(), 1);
        List<Bar> bars = new ArrayList<>();
        for (int place = 0; place < years.size(); place++) {
            YearFigures year = years.get(place);
            int middle = place * slot + slot / 2;
            bars.add(bar(true, year.figures().openedGirls(), year, middle, Math.max(most, 1), words));
            bars.add(bar(false, year.figures().openedBoys(), year, middle, Math.max(most, 1), words));
        }
        return new SexBars(bars);
    }

    private static Bar bar(boolean girls, int number, YearFigures year, int middle, int most, FigureWords words) {
        int height = (int) Math.round((double) HEIGHT * number / most);
        return new Bar(
                girls,
                girls ? middle - WIDEST - GAP / 2 : middle + GAP - GAP / 2,
                WIDEST,
                FOOT - height,
                height >= ROOM_FOR_A_LINE,
                Integer.toString(year.year()),
                middle,
                words.whole(number),
                100.0 * number / most);
    }
}
