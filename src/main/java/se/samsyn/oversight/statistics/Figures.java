package se.samsyn.oversight.statistics;

/**
 * @param reports that came
 * @param opened investigations that these reports opened; those of a child of unknown sex are in neither of the next
 *     two
 */
public record Figures(int reports, int opened, int openedGirls, int openedBoys) {
    public static final Figures NONE = new Figures(0, 0, 0, 0);

    /** Zero in everything that the audit publishes. */
    public int openedOfUnknownSex() {
        return opened - openedGirls - openedBoys;
    }
}
