package se.samsyn.command.faults;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/**
 * Where a child lives, and the unit that must get the report: our own list, never what the program itself would say.
 */
record Address(String postalCode, String unit) {
    static List<Address> all() throws IOException {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Address.class.getResourceAsStream("/faults/addresses.csv")),
                StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).stream()
                    .map(line -> new Address(line.get("postal_code"), line.get("unit")))
                    .toList();
        }
    }
}
