package se.samsyn.oversight.statistics;

import se.samsyn.exchange.crossing.Reason;

public record ReasonCount(Reason reason, int reports, int opened) {}
