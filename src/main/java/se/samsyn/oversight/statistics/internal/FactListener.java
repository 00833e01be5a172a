package se.samsyn.oversight.statistics.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.AggregateFactStated;

/** Counts in the transaction of the act: if the figures cannot be moved, the act has not happened. */
@Component
class FactListener {
    @EventListener
    void on(AggregateFactStated stated) {
        FactStore.count(stated.transaction(), stated.fact());
    }
}
