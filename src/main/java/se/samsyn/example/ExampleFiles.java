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
        return read("/example/boards.csv");
    }

    /** Written as the list of addresses that a city takes in by itself, so that it can be tried there. */
    static List<CSVRecord> addresses() {
        return read("/example/addresses.csv");
    }

    static List<CSVRecord> owners() {
        return read("/example/owners.csv");
    }

    static List<CSVRecord> schools() {
        return read("/example/schools.csv");
    }

    static List<CSVRecord> people() {
        return read("/example/people.csv");
    }

    static List<CSVRecord> delegations() {
        return read("/example/delegations.csv");
    }

    static boolean yes(CSVRecord line, String column) {
        return line.get(column).equals("yes");
    }

    static List<CSVRecord> read(String path) {
        var file = Objects.requireNonNull(ExampleFiles.class.getResourceAsStream(path), path);
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
