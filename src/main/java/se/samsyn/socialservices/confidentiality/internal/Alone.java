package se.samsyn.socialservices.confidentiality.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.socialservices.confidentiality.Matter;
import se.samsyn.socialservices.confidentiality.Refusal;
import se.samsyn.socialservices.confidentiality.Scope;
import se.samsyn.socialservices.confidentiality.Whose;

/**
 * What the young person lets out alone, whatever a guardian has answered (decision 63): their own, and never what says
 * something of the family.
 *
 * @param not why there is nothing; null where there is something
 */
record Alone(Agreement agreement, @Nullable Refusal not) {
    static Alone of(List<StoredConsent> people, LocalDate today, boolean oldEnough) {
        if (!oldEnough) {
            return nothing(Refusal.OWN_TOO_YOUNG);
        }
        if (people.stream().anyMatch(person -> person.state(today) instanceof ConsentState.ToAsk)) {
            return nothing(Refusal.OWN_OTHERS_NOT_ASKED);
        }
        return people.stream()
                .filter(person -> person.who().whose() == Whose.YOUNG_PERSON)
                .map(person -> person.state(today))
                .filter(ConsentState.Given.class::isInstance)
                .map(given -> own(((ConsentState.Given) given).scope()))
                .filter(own -> !own.items().isEmpty())
                .findFirst()
                .map(own -> new Alone(own, null))
                .orElseGet(() -> nothing(Refusal.OWN_MISSING));
    }

    Matter.Own shown() {
        return new Matter.Own(agreement.items(), not);
    }

    private static Agreement own(Scope scope) {
        Set<Item> items = scope.items().stream().filter(Item::isChildsOwn).collect(Collectors.toUnmodifiableSet());
        return new Agreement(items, scope.until());
    }

    private static Alone nothing(Refusal why) {
        return new Alone(Agreement.NONE, why);
    }
}
