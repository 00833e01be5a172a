package se.samsyn.exchange.crossing;

/**
 * A message came after what it is about was erased. It can never take effect, so it is not brought again: it is
 * returned, and its sender goes on seeing that it has not arrived.
 */
public final class NoLongerHere extends RuntimeException {
    public NoLongerHere(ReportId report) {
        super("No longer here: " + report);
    }
}
