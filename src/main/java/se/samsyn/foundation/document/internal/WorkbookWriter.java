package se.samsyn.foundation.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.document.NewTable;

/** A cell says itself whether it is a text, so none can be taken for a formula. */
final class WorkbookWriter {
    /** What the format asks for: program and version, as two numbers. */
    private static final String VERSION = "1.0";

    /** A sheet is written on as it grows. */
    private static final int ROWS_AT_A_TIME = 1000;

    private WorkbookWriter() {}

    static byte[] write(NewTable table) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Samsyn", VERSION);
                var sheet = workbook.newWorksheet(table.name())) {
            for (int column = 0; column < table.headings().size(); column++) {
                sheet.value(0, column, table.headings().get(column));
            }
            sheet.range(0, 0, 0, table.headings().size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < table.rows().size(); row++) {
                write(sheet, row + 1, table.rows().get(row));
                if (row % ROWS_AT_A_TIME == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case Number number -> sheet.value(row, column, number);
                case Object text -> sheet.inlineString(row, column, text.toString());
            }
        }
    }
}
