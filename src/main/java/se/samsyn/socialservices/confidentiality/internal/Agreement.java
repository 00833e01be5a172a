package se.samsyn.socialservices.confidentiality.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.socialservices.confidentiality.Scope;

/**
 * What all who must agree have agreed to. One who has not keeps everything back, whatever the others said.
 *
 * @param until the last day on which all of it stands
 */
record Agreement(Set<Item> items, LocalDate until) {
    static final Agreement NONE = new Agreement(Set.of(), LocalDate.MIN);

    static Agreement of(List<StoredConsent> people, LocalDate today) {
        Set<Item> items = EnumSet.allOf(Item.class);
        LocalDate until = LocalDate.MAX;
        for (StoredConsent person :
                people.stream().filter(person -> person.isNeeded(today)).toList()) {
            if (!(person.state(today) instanceof ConsentState.Given(Scope scope))) {
                return NONE;
            }
            items.retainAll(scope.items());
            until = scope.until().isBefore(until) ? scope.until() : until;
        }
        return until.equals(LocalDate.MAX) ? NONE : new Agreement(Set.copyOf(items), until);
    }
}
