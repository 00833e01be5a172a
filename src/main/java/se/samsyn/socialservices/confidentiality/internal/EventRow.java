package se.samsyn.socialservices.confidentiality.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.socialservices.confidentiality.ConsentEvent;
import se.samsyn.socialservices.confidentiality.NotAskedReason;
import se.samsyn.socialservices.confidentiality.Purpose;
import se.samsyn.socialservices.confidentiality.Scope;

/** An event as its row has it. @param note free text, which is sealed */
record EventRow(String kind, String fact, String note) {
    private static final String ITEMS = ",";
    private static final String PARTS = " ";

    static EventRow of(ConsentEvent event) {
        String kind = event.getClass().getSimpleName();
        return switch (event) {
            case ConsentEvent.Asked(Scope question) ->
                new EventRow(
                        kind,
                        String.join(
                                PARTS,
                                question.purpose().name(),
                                question.until().toString(),
                                names(question.items())),
                        "");
            case ConsentEvent.Given(Set<Item> items) -> new EventRow(kind, names(items), "");
            case ConsentEvent.Refused() -> new EventRow(kind, "", "");
            case ConsentEvent.NotAsked(NotAskedReason reason, String note) -> new EventRow(kind, reason.name(), note);
            case ConsentEvent.Withdrawn() -> new EventRow(kind, "", "");
        };
    }

    ConsentEvent event() {
        return switch (kind) {
            case "Asked" -> asked();
            case "Given" -> new ConsentEvent.Given(items(fact));
            case "Refused" -> new ConsentEvent.Refused();
            case "NotAsked" -> new ConsentEvent.NotAsked(NotAskedReason.valueOf(fact), note);
            case "Withdrawn" -> new ConsentEvent.Withdrawn();
            default -> throw new IllegalStateException("No such event: " + kind);
        };
    }

    private ConsentEvent asked() {
        String[] parts = fact.split(PARTS, -1);
        return new ConsentEvent.Asked(new Scope(items(parts[2]), Purpose.valueOf(parts[0]), LocalDate.parse(parts[1])));
    }

    private static String names(Collection<Item> items) {
        return items.stream().sorted().map(Item::name).collect(Collectors.joining(ITEMS));
    }

    private static Set<Item> items(String names) {
        return Stream.of(names.split(ITEMS)).map(Item::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
