package se.samsyn.command.canary;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was found where it should not be.
 *
 * @param canaries how many were written
 * @param atHome how many of them were read by somebody who may, which shows that they were there to be found
 * @param leaks the kind, the field and the place of each, never the value
 */
record Verdict(long canaries, long atHome, Set<String> leaks) {
    static Verdict of(Aviary aviary, Lookout lookout, Places places) {
        var leaks = new TreeSet<String>();
        var atHome = lookout.sightings().stream()
                .filter(sighting -> !sighting.canary().isPlanted())
                .filter(sighting -> {
                    boolean held = places.hold(sighting);
                    if (!held) {
                        leaks.add(words(sighting));
                    }
                    return held;
                })
                .map(Sighting::canary)
                .collect(Collectors.toSet());
        return new Verdict(aviary.written(), atHome.size(), leaks);
    }

    private static String words(Sighting sighting) {
        String where = Places.general(sighting.where());
        return sighting.kind() + " " + where + " " + sighting.who() + ": "
                + sighting.canary().field();
    }

    boolean isClean() {
        return canaries > 0 && atHome > 0 && leaks.isEmpty();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d canaries, %,d of them read where they belong, %d found outside their place",
                canaries,
                atHome,
                leaks.size());
    }
}
