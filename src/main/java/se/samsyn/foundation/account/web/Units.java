package se.samsyn.foundation.account.web;

import java.util.Comparator;
import java.util.List;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.Unit;

/** The workplaces to choose among. */
final class Units {
    private Units() {}

    static List<Unit> all(Directory directory) {
        return directory.units().stream()
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }
}
