package se.samsyn.exchange.crossing;

/** What became of a report. Exactly three values, and nothing more may be said (S12). */
public enum Outcome {
    OPENED,
    NOT_OPENED,
    ONGOING
}
