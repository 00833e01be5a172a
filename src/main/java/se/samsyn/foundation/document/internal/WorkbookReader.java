package se.samsyn.foundation.document.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import se.samsyn.foundation.document.NoTable;

/** The first sheet of a workbook, row by row. Its XML is read without any document type or outside entity. */
final class WorkbookReader {
    /** With the formats, without which a day is only a number. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, false);

    private WorkbookReader() {}

    static void read(byte[] file, RowCollector rows) {
        WorkbookParts.check(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), OPTIONS)) {
            Sheet sheet = workbook.getFirstSheet();
            try (Stream<Row> lines = sheet.openStream()) {
                Iterator<Row> each = lines.iterator();
                while (each.hasNext()) {
                    Row row = each.next();
                    rows.add(row.getRowNum(), cells(row));
                }
            }
        } catch (UnreadableTable refused) {
            throw refused;
        } catch (IOException | RuntimeException notAsTheFormatSays) {
            throw new UnreadableTable(NoTable.DAMAGED);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(CellWords::of).orElse(""));
        }
        return cells;
    }
}
