package se.samsyn.socialservices.confidentiality;

import java.util.Set;
import se.samsyn.exchange.crossing.Item;

/** What a person says of their own consent. */
public sealed interface OwnAnswer {
    record Yes(Set<Item> items) implements OwnAnswer {
        public Yes {
            items = Set.copyOf(items);
        }
    }

    record No() implements OwnAnswer {}

    record TakeBack() implements OwnAnswer {}
}
