package se.samsyn.socialservices.confidentiality;

import java.util.Set;
import se.samsyn.exchange.crossing.Item;

/** What can be done with a consent. */
public sealed interface ConsentAct {
    ConsentId whose();

    /** Also again, with another question. */
    record Ask(ConsentId whose, Scope question) implements ConsentAct {}

    /** @param items of those that were asked for */
    record Give(ConsentId whose, Set<Item> items) implements ConsentAct {
        public Give {
            items = Set.copyOf(items);
        }
    }

    record Refuse(ConsentId whose) implements ConsentAct {}

    /** @param note may be empty */
    record DoNotAsk(ConsentId whose, NotAskedReason reason, String note) implements ConsentAct {}

    record Withdraw(ConsentId whose) implements ConsentAct {}
}
