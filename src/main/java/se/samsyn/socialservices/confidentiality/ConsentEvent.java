package se.samsyn.socialservices.confidentiality;

import java.util.Set;
import se.samsyn.exchange.crossing.Item;

/** What has happened to a consent. Nothing of it is ever changed. */
public sealed interface ConsentEvent {
    record Asked(Scope question) implements ConsentEvent {}

    /** @param items those that were agreed to, of what was asked for */
    record Given(Set<Item> items) implements ConsentEvent {
        public Given {
            items = Set.copyOf(items);
        }
    }

    record Refused() implements ConsentEvent {}

    record NotAsked(NotAskedReason reason, String note) implements ConsentEvent {}

    record Withdrawn() implements ConsentEvent {}
}
