package se.samsyn.example;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The lists that the example city is made of. */
final class ExampleFiles {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ExampleFiles() {}

    static List<CSVRecord> boards() {
        return read("boards");
    }

    static List<CSVRecord> owners() {
        return read("owners");
    }

    static List<CSVRecord> schools() {
        return read("schools");
    }

    static List<CSVRecord> people() {
        return read("people");
    }

    static List<CSVRecord> delegations() {
        return read("delegations");
    }

    static boolean yes(CSVRecord line, String column) {
        return line.get(column).equals("yes");
    }

    private static List<CSVRecord> read(String name) {
        var file = Objects.requireNonNull(ExampleFiles.class.getResourceAsStream("/example/" + name + ".csv"), name);
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
