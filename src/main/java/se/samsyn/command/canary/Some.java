package se.samsyn.command.canary;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Of addresses that differ only in an id or in what is asked for, no more than so many. */
final class Some {
    private final int alike;
    private final Map<String, Integer> counted = new HashMap<>();

    Some(int alike) {
        this.alike = alike;
    }

    boolean takes(String path) {
        return counted.merge(Places.general(path), 1, Integer::sum) <= alike;
    }

    Set<String> of(Set<String> paths) {
        var taken = new TreeSet<String>();
        paths.stream().filter(this::takes).forEach(taken::add);
        return taken;
    }
}
