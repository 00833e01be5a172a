package se.samsyn.oversight.statistics;

/**
 * @param name of the district, or of the board when it answers for several
 * @param masked true when the figures but for the reports are left out, because they are so small
 */
public record BoardFigures(String name, YearFigures year, boolean masked) {}
