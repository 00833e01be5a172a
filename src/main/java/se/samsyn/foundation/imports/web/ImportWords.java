package se.samsyn.foundation.imports.web;

import java.util.List;
import java.util.stream.Collectors;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.Fault;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Numbers;

/** Rows and faults in words. */
final class ImportWords {
    private ImportWords() {}

    static String missing(Frame frame, List<Column> columns) {
        String names = columns.stream().map(column -> frame.t(column.text())).collect(Collectors.joining(", "));
        return frame.t(columns.size() == 1 ? "imports.refused.column" : "imports.refused.columns", names);
    }

    static String heading(Frame frame, Fault fault) {
        return fault.column() == null
                ? frame.t("imports.whole-row")
                : frame.t(fault.column().text());
    }

    static String sentence(Frame frame, Fault fault) {
        return frame.t(fault.reason().text(), fault.words().toArray());
    }

    /** "1 rad", "4 960 rader" */
    static String rows(Frame frame, long rows) {
        return frame.t(rows == 1 ? "imports.rows.one" : "imports.rows.many", Numbers.whole(frame.texts(), rows));
    }
}
