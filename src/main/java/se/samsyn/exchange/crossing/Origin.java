package se.samsyn.exchange.crossing;

/**
 * Where a report comes from.
 *
 * @param reporterKind code of a kind of reporter in the rule table, for example {@code school} or {@code police}
 * @param mandated whether the law of that day obliged this kind to report
 * @param place name of the workplace as it was; empty for private reporters
 * @param independent true for an independent school (S15)
 */
public record Origin(String reporterKind, boolean mandated, String place, boolean independent) {}
