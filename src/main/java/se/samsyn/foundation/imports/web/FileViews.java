package se.samsyn.foundation.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.document.Documents;
import se.samsyn.foundation.document.NewTable;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.Fault;
import se.samsyn.foundation.imports.Import;
import se.samsyn.foundation.imports.ImportKind;
import se.samsyn.foundation.imports.Judged;
import se.samsyn.foundation.imports.Outcome;
import se.samsyn.foundation.page.Frame;

/** The files that one gets back: one to fill in, and the rows to put right. */
@Component
class FileViews {
    private static final char DECIMAL_SIGN = ',';

    private final Documents documents;

    FileViews(Documents documents) {
        this.documents = documents;
    }

    View template(Frame frame, ImportKind kind) {
        List<Column> columns = kind.columns();
        List<@Nullable Object> example = new ArrayList<>();
        columns.forEach(column -> example.add(frame.t("imports.example." + kind.code() + "." + column.code())));
        return csv(ImportPaths.word(kind), headings(frame, columns), List.of(example));
    }

    private static List<String> headings(Frame frame, List<Column> columns) {
        return columns.stream().map(column -> frame.t(column.text())).toList();
    }

    /** As they were sent, with what to put right in a column of its own, which is left alone when they come back. */
    View faulty(Frame frame, Import file, List<Judged> judged) {
        List<String> headings = new ArrayList<>(file.headings());
        headings.add(frame.t("imports.put-right"));
        List<List<@Nullable Object>> rows = judged.stream()
                .filter(row -> row.is(Outcome.FAULTY))
                .map(row -> cells(frame, row, file.headings().size()))
                .toList();
        return csv(frame.t("imports.put-right.file"), headings, rows);
    }

    private static List<@Nullable Object> cells(Frame frame, Judged row, int columns) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(column < row.cells().size() ? row.cells().get(column) : "");
        }
        cells.add(row.faults().stream().map(fault -> sentence(frame, fault)).collect(Collectors.joining(". ")));
        return cells;
    }

    private static String sentence(Frame frame, Fault fault) {
        String words = ImportWords.sentence(frame, fault);
        return fault.column() == null ? words : ImportWords.heading(frame, fault) + ": " + words;
    }

    private View csv(String name, List<String> headings, List<List<@Nullable Object>> rows) {
        byte[] file = documents.csv(new NewTable(name, headings, rows), DECIMAL_SIGN);
        return (model, request, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        };
    }
}
