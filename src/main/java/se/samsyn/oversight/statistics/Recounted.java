package se.samsyn.oversight.statistics;

import se.samsyn.exchange.crossing.AggregateFact;

/** @param fact what a number of reports have in common; only its month of receipt and where they stand now matter */
public record Recounted(AggregateFact fact, int reports) {}
