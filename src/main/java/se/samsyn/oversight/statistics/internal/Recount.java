package se.samsyn.oversight.statistics.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samsyn.exchange.crossing.AggregateFact;
import se.samsyn.oversight.statistics.Deviation;
import se.samsyn.oversight.statistics.Recounted;

/** The cells as they should be, made anew from what the events say. */
final class Recount {
    private final Map<String, Integer> cells = new TreeMap<>();

    Recount(List<Recounted> recounted) {
        recounted.forEach(this::add);
    }

    private void add(Recounted recounted) {
        AggregateFact fact = recounted.fact();
        YearMonth month = YearMonth.from(fact.receivedOn());
        put(recounted, "summary", month, fact.sex(), fact.age(), fact.reporterKind(), fact.after());
        fact.reasons().forEach(reason -> put(recounted, "summary_by_reason", month, reason, fact.after()));
        put(recounted, "summary_by_year", month.getYear(), fact.sex(), fact.after());
    }

    private void put(Recounted recounted, Object... words) {
        String cell = String.join(
                " ", java.util.stream.Stream.of(words).map(String::valueOf).toList());
        cells.merge(cell, recounted.reports(), Integer::sum);
    }

    List<Deviation> against(Map<String, Integer> counted) {
        var names = new TreeSet<>(cells.keySet());
        names.addAll(counted.keySet());
        return names.stream()
                .map(cell -> new Deviation(cell, counted.getOrDefault(cell, 0), cells.getOrDefault(cell, 0)))
                .filter(cell -> cell.counted() != cell.recounted())
                .toList();
    }
}
