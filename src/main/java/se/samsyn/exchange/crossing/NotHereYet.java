package se.samsyn.exchange.crossing;

/** A message came before what it is about. It takes no effect now, waits where it was stored, and is brought again. */
public final class NotHereYet extends RuntimeException {
    public NotHereYet(ReportId report) {
        super("Not here yet: " + report);
    }
}
