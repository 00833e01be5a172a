package se.samsyn.socialservices.confidentiality;

import java.time.LocalDate;
import java.util.Set;
import se.samsyn.exchange.crossing.Item;

/**
 * What is asked for, or agreed to.
 *
 * @param until the last day
 */
public record Scope(Set<Item> items, Purpose purpose, LocalDate until) {
    public Scope {
        items = Set.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("Nothing is asked for");
        }
    }

    /** The same, of these only. */
    public Scope only(Set<Item> fewer) {
        return new Scope(fewer, purpose, until);
    }
}
