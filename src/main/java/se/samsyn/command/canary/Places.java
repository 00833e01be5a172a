package se.samsyn.command.canary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * Where what is written in a field may be, and who may read it there: our own list. In a title, an address, a mail, a
 * table or a log of figures nothing that is said of a child has any place. Where a reporter works is not said of a
 * child: it lies readable, as the name of a school does.
 */
record Places(List<Place> all) {
    /** What makes one address of many: what is asked for, an id, a reference, a code of one's own. */
    private static final Pattern ONE_OF_MANY =
            Pattern.compile("[?].*|[0-9a-f-]{36}|SY-[0-9A-Z]{6}|(?<=/mitt/)[0-9A-Z-]+");

    /** In what way it may be there. */
    enum As {
        /** On a page or in a file about the report that it was written in. */
        READ(true, Kind.PAGE, Kind.PDF, Kind.JSON, Kind.OTHER_FILE),
        /** As the name of a file that is about to be kept. */
        HEADER(true, Kind.HEADER),
        /** Among others. */
        LISTED(false, Kind.PAGE),
        DUMPED(false, Kind.DUMP),
        STORED(false, Kind.FOLDER);

        private final boolean ofItsReport;
        private final Set<Kind> kinds;

        As(boolean ofItsReport, Kind... kinds) {
            this.ofItsReport = ofItsReport;
            this.kinds = Set.of(kinds);
        }

        boolean isHow(Sighting sighting) {
            return kinds.contains(sighting.kind())
                    && (!ofItsReport || sighting.canary().about().isIn(sighting.where()));
        }
    }

    /** @param where as the address, or the name, begins */
    record Place(String field, String who, As as, String where) {
        boolean isOf(Sighting sighting) {
            return as.isHow(sighting)
                    && sighting.canary().field().startsWith(field)
                    && Cast.isOf(who, sighting)
                    && general(sighting.where()).startsWith(where);
        }
    }

    static Places declared() {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Places.class.getResourceAsStream("/canary/places.csv")),
                StandardCharsets.UTF_8)) {
            return new Places(
                    CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).stream()
                            .map(line -> new Place(
                                    line.get("field"),
                                    line.get("who"),
                                    As.valueOf(line.get("as").toUpperCase(Locale.ROOT)),
                                    line.get("where")))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean hold(Sighting sighting) {
        return all.stream().anyMatch(place -> place.isOf(sighting));
    }

    static String general(String path) {
        return ONE_OF_MANY.matcher(path).replaceAll("*");
    }
}
