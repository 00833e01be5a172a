package se.samsyn.exchange.crossing;

import se.samsyn.foundation.wall.SocialTransaction;

/**
 * Told in the same transaction as the act itself, so that the figures are never stale: the one exception to "listeners
 * run after commit" (plan, part 4).
 */
public record AggregateFactStated(SocialTransaction transaction, AggregateFact fact) {}
