package se.samsyn.foundation.document;

import java.util.List;

/** What came of reading a table. */
public sealed interface TableReading {
    /**
     * @param headings as they stand, without space around; a column without one is empty here
     * @param rows that hold anything
     */
    record ReadTable(List<String> headings, List<ReadRow> rows) implements TableReading {}

    record Unreadable(NoTable reason) implements TableReading {}
}
