package se.samsyn.foundation.document.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.document.NoTable;
import se.samsyn.foundation.document.ReadRow;
import se.samsyn.foundation.document.TableReading.ReadTable;

/** Takes rows as they are read and stops when there are more than anybody's list can have. */
final class RowCollector {
    private static final int MOST_COLUMNS = 60;

    /** Of all cells together: a workbook may name one long text a million times. */
    private static final int MOST_LETTERS = 10_000_000;

    private final int mostRows;
    private final List<ReadRow> rows = new ArrayList<>();
    private @Nullable List<String> headings;
    private int letters;

    RowCollector(int mostRows) {
        this.mostRows = mostRows;
    }

    void add(int number, List<String> cells) {
        List<String> tidy = tidy(cells);
        if (tidy.isEmpty()) {
            return;
        }
        if (tidy.size() > MOST_COLUMNS) {
            throw new UnreadableTable(NoTable.TOO_MANY_COLUMNS);
        }
        letters += tidy.stream().mapToInt(String::length).sum();
        if (letters > MOST_LETTERS) {
            throw new UnreadableTable(NoTable.TOO_LARGE);
        }
        if (headings == null) {
            headings = tidy;
        } else if (rows.size() == mostRows) {
            throw new UnreadableTable(NoTable.TOO_MANY_ROWS);
        } else {
            rows.add(new ReadRow(number, tidy));
        }
    }

    ReadTable table() {
        if (headings == null) {
            throw new UnreadableTable(NoTable.EMPTY);
        }
        if (rows.isEmpty()) {
            throw new UnreadableTable(NoTable.ONLY_HEADINGS);
        }
        return new ReadTable(headings, List.copyOf(rows));
    }

    /** Without what is empty at the end. */
    private static List<String> tidy(List<String> cells) {
        List<String> tidy = cells.stream().map(Formulas::undone).toList();
        int used = tidy.size();
        while (used > 0 && tidy.get(used - 1).isEmpty()) {
            used--;
        }
        return List.copyOf(tidy.subList(0, used));
    }
}
