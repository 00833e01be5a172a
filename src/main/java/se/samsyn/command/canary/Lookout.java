package se.samsyn.command.canary;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Looks through everything that comes out, once, and remembers what it saw. */
final class Lookout implements Consumer<Output> {
    private final Search search;
    private final Set<Sighting> sightings = new LinkedHashSet<>();
    private final Map<Kind, Integer> searched = new EnumMap<>(Kind.class);

    Lookout(Aviary aviary) {
        this.search = new Search(aviary);
    }

    @Override
    public void accept(Output output) {
        searched.merge(output.kind(), 1, Integer::sum);
        for (Canary canary : search.in(output.content())) {
            if (!output.typed().contains(canary.value())) {
                sightings.add(new Sighting(output.kind(), output.who(), output.where(), canary));
            }
        }
    }

    Set<Sighting> sightings() {
        return sightings;
    }

    int searched(Kind kind) {
        return searched.getOrDefault(kind, 0);
    }
}
