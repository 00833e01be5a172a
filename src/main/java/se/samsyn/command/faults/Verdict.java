package se.samsyn.command.faults;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the reporters were shown, against what stands at the intake units.
 *
 * @param lost a receipt was shown, and no unit has the report, or has it under another reference
 * @param doubled the same report stands more than once
 * @param misrouted it stands in a unit that the address does not lead to
 */
record Verdict(int acknowledged, int lost, int doubled, int misrouted) {
    /** One report at an intake unit. */
    record Found(String mark, String unit, String reference) {}

    static Verdict of(List<History.Line> history, List<Found> received) {
        Map<String, Address> addresses = new HashMap<>();
        history.forEach(line -> addresses.put(line.mark(), line.address()));
        Set<String> found = new HashSet<>();
        int doubled = 0;
        int misrouted = 0;
        Set<String> marks = new HashSet<>();
        for (Found report : received) {
            found.add(report.mark() + report.reference());
            doubled += marks.add(report.mark()) ? 0 : 1;
            Address address = addresses.get(report.mark());
            misrouted += address != null && address.unit().equals(report.unit()) ? 0 : 1;
        }
        List<History.Line> shown =
                history.stream().filter(History.Line::isAcknowledged).toList();
        long lost = shown.stream()
                .filter(line -> !found.contains(line.mark() + line.reference()))
                .count();
        return new Verdict(shown.size(), Math.toIntExact(lost), doubled, misrouted);
    }

    boolean isClean() {
        return acknowledged > 0 && lost == 0 && doubled == 0 && misrouted == 0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "acknowledged %,d, lost %d, double %d, misrouted %d",
                acknowledged,
                lost,
                doubled,
                misrouted);
    }
}
