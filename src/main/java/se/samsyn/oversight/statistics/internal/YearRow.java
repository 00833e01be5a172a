package se.samsyn.oversight.statistics.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.oversight.statistics.Figures;

/**
 * @param board null for the whole city
 * @param source of what was counted elsewhere; null when everything was counted here
 */
record YearRow(
        int year,
        @Nullable UUID board,
        Figures figures,
        @Nullable Integer population,
        @Nullable String source) {
    boolean isCity() {
        return board == null;
    }
}
