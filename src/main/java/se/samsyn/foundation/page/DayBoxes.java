package se.samsyn.foundation.page;

/**
 * Day n of 14 as boxes. All words are ready to show: "Dag 6 av 14", "8 dagar kvar", "Kom in 11 nov", "Beslut senast",
 * "ons 25 nov".
 */
public record DayBoxes(int day, int of, String heading, String left, String came, String until, String untilDay) {

    /** More boxes than this say nothing to an eye; then the words stand alone. */
    private static final int MOST = 60;

    public boolean isDrawn() {
        return of <= MOST;
    }
}
