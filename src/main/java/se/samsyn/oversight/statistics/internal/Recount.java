package se.samsyn.oversight.statistics.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.oversight.statistics.Deviation;
import se.samsyn.oversight.statistics.Recounted;

/** The cells as they should be, made anew from what the events say. */
final class Recount {
    private final Map<String, Long> cells = new TreeMap<>();

    Recount(Recounted recounted) {
        recounted.reports().forEach((cell, reports) -> {
            add(reports, "summary", cell.month(), cell.sex(), cell.age(), cell.reporterKind(), cell.standing());
            add(reports, "summary_by_year", cell.month().getYear(), cell.sex(), cell.standing());
        });
        recounted
                .reasons()
                .forEach((cell, reports) ->
                        add(reports, "summary_by_reason", cell.month(), cell.reason(), cell.standing()));
    }

    private void add(long reports, Object... words) {
        cells.merge(Stream.of(words).map(String::valueOf).collect(Collectors.joining(" ")), reports, Long::sum);
    }

    List<Deviation> against(Map<String, Long> counted) {
        var names = new TreeSet<>(cells.keySet());
        names.addAll(counted.keySet());
        return names.stream()
                .map(cell -> new Deviation(cell, counted.getOrDefault(cell, 0L), cells.getOrDefault(cell, 0L)))
                .filter(cell -> cell.counted() != cell.recounted())
                .toList();
    }
}
