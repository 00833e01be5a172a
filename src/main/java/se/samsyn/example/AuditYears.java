package se.samsyn.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * The audit's two tables (S109, S110; lists under {@code replay/}), and how the example city books them: Farsta and
 * Hässelby-Vällingby 2014 as they were, everything else on one board that says that it is invented (plan, part 10).
 */
public final class AuditYears {
    public static final String SOURCE = "Socialförvaltningen, i Stadsrevisionens rapport nr 4/2015";

    /** The district where the rest is booked. */
    public static final String OTHERS = "Övriga stadsdelar";

    private static final int DISTRICTS_YEAR = 2014;

    private AuditYears() {}

    /** @param area name of a district; empty for the whole city */
    public record Row(String area, int year, int population, int reports, int girls, int boys) {
        public int opened() {
            return girls + boys;
        }

        private Row without(Row part) {
            return new Row(OTHERS, year, 0, reports - part.reports, girls - part.girls, boys - part.boys);
        }
    }

    public static List<Row> city() {
        return ExampleFiles.read("/replay/city.csv").stream()
                .map(line -> row("", number(line, "year"), line))
                .toList();
    }

    public static List<Row> districts() {
        return ExampleFiles.read("/replay/districts-2014.csv").stream()
                .map(line -> row(line.get("district"), DISTRICTS_YEAR, line))
                .toList();
    }

    /** Every report of the four years, once: the districts' own and the rest. */
    public static List<Row> booked() {
        List<Row> booked = new ArrayList<>(districts());
        for (Row city : city()) {
            Row rest = city;
            for (Row district : districts()) {
                rest = district.year() == city.year() ? rest.without(district) : rest;
            }
            booked.add(new Row(OTHERS, rest.year(), 0, rest.reports(), rest.girls(), rest.boys()));
        }
        return booked;
    }

    /** Both tables, as they stand in the audit. */
    public static Stream<Row> all() {
        return Stream.concat(city().stream(), districts().stream());
    }

    private static Row row(String area, int year, CSVRecord line) {
        return new Row(
                area,
                year,
                number(line, "population_0_20"),
                number(line, "reports"),
                number(line, "opened_girls"),
                number(line, "opened_boys"));
    }

    private static int number(CSVRecord line, String column) {
        return Integer.parseInt(line.get(column));
    }
}
