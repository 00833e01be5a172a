package se.samsyn.foundation.document.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.document.NewTable;

final class CsvWriter {
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvWriter() {}

    static byte[] write(NewTable table, char decimalSign) {
        var file = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(file, FORMAT)) {
            printer.printRecord(
                    table.headings().stream().map(Formulas::harmless).toList());
            for (var row : table.rows()) {
                printer.printRecord(
                        row.stream().map(cell -> written(cell, decimalSign)).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String written(@Nullable Object cell, char decimalSign) {
        return switch (cell) {
            case null -> null;
            case BigDecimal number -> number.toPlainString().replace('.', decimalSign);
            case Number number -> number.toString();
            default -> Formulas.harmless(cell.toString());
        };
    }
}
