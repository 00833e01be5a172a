package se.samsyn.oversight.statistics;

import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param population inhabitants aged 0–20; null when nobody has entered it
 * @param before the reports of the year before; null when nothing was counted then
 */
public record YearFigures(
        int year,
        Figures figures,
        @Nullable Integer population,
        @Nullable Integer before) {}
