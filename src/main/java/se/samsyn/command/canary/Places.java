package se.samsyn.command.canary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * Where what is written in a field may be read, and by whom: our own list, and only on the pages of the report it was
 * written in. In a title, an address, a mail or a log it has no place at all.
 */
record Places(List<Place> all) {
    private static final Set<Kind> READ_BY_PEOPLE = EnumSet.of(Kind.PAGE, Kind.PDF, Kind.JSON, Kind.OTHER_FILE);

    /** What makes one address of many: what is asked for, an id, a reference, a code of one's own. */
    private static final Pattern ONE_OF_MANY =
            Pattern.compile("[?].*|[0-9a-f-]{36}|SY-[0-9A-Z]{6}|(?<=/mitt/)[0-9A-Z-]+");

    /** @param page as it begins */
    record Place(String field, String who, String page) {
        boolean isOf(Sighting sighting) {
            return sighting.canary().field().startsWith(field)
                    && Cast.isOf(who, sighting.who())
                    && general(sighting.where()).startsWith(page);
        }
    }

    static Places declared() {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Places.class.getResourceAsStream("/canary/places.csv")),
                StandardCharsets.UTF_8)) {
            return new Places(
                    CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).stream()
                            .map(line -> new Place(line.get("field"), line.get("who"), line.get("page")))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean hold(Sighting sighting) {
        return READ_BY_PEOPLE.contains(sighting.kind())
                && sighting.canary().about().isIn(sighting.where())
                && all.stream().anyMatch(place -> place.isOf(sighting));
    }

    static String general(String path) {
        return ONE_OF_MANY.matcher(path).replaceAll("*");
    }
}
