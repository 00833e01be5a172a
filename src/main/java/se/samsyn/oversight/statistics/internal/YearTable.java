package se.samsyn.oversight.statistics.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.oversight.statistics.BoardFigures;
import se.samsyn.oversight.statistics.YearFigures;
import se.samsyn.oversight.statistics.YearlyFigures;

/** Lays out what the database counted: four years of the city, and the boards of the last one. */
final class YearTable {
    private static final int YEARS = 4;

    private final List<YearRow> rows;
    private final int thisYear;

    YearTable(List<YearRow> rows, int thisYear) {
        this.rows = rows;
        this.thisYear = thisYear;
    }

    /** @param chosen null for the latest year that is over, or for want of one, the latest */
    YearlyFigures show(@Nullable Integer chosen, IntFunction<Function<AuthorityId, String>> namesIn) {
        int last = chosen == null ? latest() : chosen;
        Function<AuthorityId, String> names = namesIn.apply(last);
        List<YearRow> city = rows.stream()
                .filter(row -> row.isCity() && row.year() <= last && row.year() > last - YEARS)
                .toList();
        List<BoardFigures> boards = rows.stream()
                .filter(row -> !row.isCity() && row.year() == last)
                .map(row -> new BoardFigures(
                        names.apply(new AuthorityId(Objects.requireNonNull(row.board()))), figures(row), false))
                .sorted(Comparator.comparing(board -> board.name().toLowerCase(Locale.ROOT)))
                .toList();
        List<String> sources = city.stream()
                .map(YearRow::source)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new YearlyFigures(
                city.stream().map(this::figures).toList(), last == thisYear, boards, choices(), sources);
    }

    /** Without the running year: a school must not read its own report's outcome out of a figure that moved. */
    YearTable closed() {
        return new YearTable(rows.stream().filter(row -> row.year() < thisYear).toList(), thisYear);
    }

    private int latest() {
        return choices().stream()
                .filter(year -> year < thisYear)
                .findFirst()
                .orElseGet(() -> choices().stream().findFirst().orElse(thisYear));
    }

    private List<Integer> choices() {
        return rows.stream()
                .filter(YearRow::isCity)
                .map(YearRow::year)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private YearFigures figures(YearRow row) {
        return new YearFigures(row.year(), row.figures(), row.population(), isComparable(row) ? before(row) : null);
    }

    private @Nullable Integer before(YearRow row) {
        return rows.stream()
                .filter(other -> other.year() == row.year() - 1 && Objects.equals(other.board(), row.board()))
                .map(other -> other.figures().reports())
                .findFirst()
                .orElse(null);
    }

    /**
     * Part of a year is no year. And where all of the year before was entered on one board, as the audit's first three
     * years are, it was never divided: the rest of a city must not be compared with the whole of it.
     */
    private boolean isComparable(YearRow row) {
        boolean divided = boards(row.year() - 1) > 1 || boards(row.year()) == 1;
        return row.year() < thisYear && (row.isCity() || divided);
    }

    private long boards(int year) {
        return rows.stream().filter(row -> !row.isCity() && row.year() == year).count();
    }
}
