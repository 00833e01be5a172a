package se.samsyn.foundation.document.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import se.samsyn.foundation.document.NoTable;

/** What Excel, other spreadsheets and staff systems call CSV. */
final class CsvReader {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /** A first line of Excel's own that names the separator and is no row. */
    private static final String NAMES_SEPARATOR = "(?s)sep=[;,\t]\r?\n.*";

    private static final int SEPARATOR_AT = 4;

    private CsvReader() {}

    static void read(byte[] file, RowCollector rows) {
        String text = Letters.decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableTable(NoTable.NO_TABLE);
        }
        char separator = separator(text);
        String table = text.matches(NAMES_SEPARATOR) ? text.substring(text.indexOf('\n') + 1) : text;
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        try (var parser = format.parse(new StringReader(table))) {
            for (CSVRecord line : parser) {
                rows.add(Math.toIntExact(line.getRecordNumber()), line.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException quotedToTheEnd) {
            throw new UnreadableTable(NoTable.DAMAGED);
        }
    }

    private static char separator(String text) {
        if (text.matches(NAMES_SEPARATOR)) {
            return text.charAt(SEPARATOR_AT);
        }
        String headings = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream()
                .max(Comparator.comparing(
                        one -> headings.chars().filter(letter -> letter == one).count()))
                .orElseThrow();
    }
}
